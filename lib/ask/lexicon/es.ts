import type { Lexicon } from './format.ts';

/** Spain and Latin America. `no` is n.º and nº as normalised. */
// prettier-ignore
export default {
  languages: ['es', 'ca', 'gl'],
  words: {
    phone: [
      'telefono', 'telf', 'tlf', 'tfno', 'fono', 'celular', 'telefonic*', 'num* de movil', 'num* movil',
      'tel movil', 'telef',
    ],
    'date-of-birth': [
      'fecha de nac*', 'fecha nac*', 'fec nac*', 'f nac*', 'f de nac*', 'data de naixement',
      'fecha y lugar de nac*',
    ],
    'national-id': [
      'dni', 'dni nie', 'nif nie', 'num* de nie', 'cedula', 'carnet de identidad', 'carne de extranjeria',
      'carnet de extranjeria', 'documento de identi*', 'documento nacional', 'documento identidad',
      'num* de doc*', 'no de doc*', 'nro de doc*', 'nro doc*', 'num* doc*', 'num* de identi*',
      'no de identi*', 'tarjeta de identidad', 'curp', 'clave de elector', 'rut', 'seguridad social', 'imss',
      'cuil', 'tarjeta sanitaria', 'num* run', 'doc* de identidad', 'doc* identidad', 'serie o documento',
      'dni del titular de la tarjeta', 'documento del titular de la tarjeta', 'rut del titular de la tarjeta',
      'cedula del titular de la tarjeta', 'clave ine', 'credencial ine',
    ],
    'tax-id': [
      'rfc', 'cuit', 'num* de ruc', 'num* ruc', 'num* de nit', 'identificacion fiscal',
      'identificacion tributaria', 'clave fiscal',
    ],
    passport: ['pasaporte*'],
    'driving-licence': [
      'licencia de conduc*', 'licencia de manejo', 'carnet de conducir', 'permiso de conducir', 'brevete',
    ],
    'id-document-upload': [
      'foto del dni', 'foto de tu dni', 'foto dni', 'copia del dni', 'dni frente', 'dni dorso', 'dni anverso',
      'dni reverso', 'foto de la cedula', 'foto de tu cedula', 'copia de la cedula', 'foto del documento',
      'foto de tu documento', 'copia del documento', 'ine frente', 'ine reverso', 'identificacion oficial',
      'acta de nacimiento', 'partida de nacimiento', 'ine por ambos lados', 'ine ambos lados', 'ine anverso',
    ],
    'card-number': [
      'num* de tarjeta', 'no de tarjeta', 'nro de tarjeta', 'num* de la tarjeta', 'num* de tu tarjeta',
      'num* de su tarjeta', 'num* tarjeta', 'nro tarjeta',
    ],
    'card-cvv': ['seguridad de la tarjeta', 'reverso de la tarjeta', 'dorso de la tarjeta'],
    'card-expiry': [
      'vencimiento de la tarjeta', 'vencimiento tarjeta', 'caducidad de la tarjeta', 'caducidad tarjeta',
    ],
    'bank-account': [
      'num* de cuenta', 'no de cuenta', 'nro de cuenta', 'num* de la cuenta', 'num* de tu cuenta',
      'num* cuenta', 'nro cuenta', 'cuenta bancaria', 'cuenta corriente', 'cuenta de ahorro', 'clabe', 'cbu',
      'cvu', 'cuenta interbancari*', 'codigo interbancario',
    ],
    'bank-routing': [
      'codigo de sucursal', 'codigo de banco', 'codigo del banco', 'codigo de entidad', 'num* de sucursal',
    ],
    'bank-name-or-holder': [
      'nombre del banco', 'nombre banco', 'entidad bancaria', 'entidad financiera', 'institucion bancaria',
      'titular de la cuenta', 'titular de cuenta', 'titular cuenta',
    ],
    'bank-pin-or-otp': [
      'pin de la tarjeta', 'pin de tu tarjeta', 'pin de su tarjeta', 'nip de la tarjeta', 'nip de tu tarjeta',
      'nip de su tarjeta', 'clave de la tarjeta', 'clave de tu tarjeta', 'clave de cajero', 'clave cajero',
      'clave de internet', 'clave dinamica', 'clave bancaria', 'clave del banco', 'clave de banca',
      'contrasena de banca', 'contrasena bancaria', 'tarjeta de coordenadas', 'banca en linea', 'clave web',
    ],
  },
  weak: {
    phone: ['contacto', 'movil'],
    'date-of-birth': ['nacimiento'],
    'national-id': ['nss', 'documento', 'identificacion'],
    'tax-id': ['ruc', 'nit'],
    'driving-licence': ['num* de licencia'],
    'id-document-upload': [
      'anverso', 'reverso', 'dorso', 'frente', 'parte frontal', 'parte trasera', 'ambos lados', 'ambas caras',
      'dos caras', 'ine',
    ],
    'card-number': ['tarjeta', 'tarjeta de credito', 'tarjeta de debito'],
    'card-cvv': [
      'codigo de seguridad', 'cod seguridad', 'codigo seguridad', 'codigo de verificacion', '3 digitos',
      'cod de seguridad',
    ],
    'card-expiry': [
      'vencimiento', 'fecha de ven*', 'fecha de exp*', 'fecha exp*', 'fecha de cad*', 'caducidad', 'caduca',
      'valida hasta', 'vence', 'expira',
    ],
    'bank-account': ['cuenta', 'cci', 'ccc'],
    'bank-routing': ['sucursal', 'oficina', 'entidad'],
    'bank-name-or-holder': ['banco', 'titular'],
    'bank-pin-or-otp': ['codigo sms', 'codigo de confirmacion', 'codigo recibido'],
  },
  not: [
    'nombre de usuario', 'nombre de la tarjeta', 'nombre en la tarjeta', 'nombre tarjeta',
    'titular de la tarjeta', 'titular de tarjeta', 'titular tarjeta', 'tipo de doc*', 'tipo doc*',
    'tipo de tarjeta', 'tipo de cuenta', 'tipo de identi*', 'cuenta contrato', 'cuenta de usuario',
    'fecha de expedicion', 'fecha de emision', 'lugar de expedicion', 'cedula profesional', 'automovil',
    'codigo promo*', 'num* de pedido', 'num* de cliente', 'num* de socio', 'num* de seguimiento',
    'num* de factura', 'num* de poliza', 'clave del producto', 'clave de producto', 'clave wifi',
    'rut empresa', 'rut de la empresa', 'lugar de nac*', 'pais de nac*', 'num* de tarjeta de regalo',
    'num* de tarjeta regalo', 'num* de tarjeta de fidelidad', 'tarjeta de regalo', 'tarjeta regalo',
    'num* de documento fiscal', 'partida registral', 'modelo de celular', 'modelo de telefono',
    'modelo celular',
  ],
  purposes: {
    job: ['empleo', 'vacante', 'oferta de trabajo', 'postula*', 'trabaja con nosotros'],
    loan: ['prestamo', 'solicitud de credito', 'solicita tu credito', 'credito personal', 'credito rapido'],
    prize: ['sorteo', 'premio', 'ganador*', 'has ganado', 'ganaste'],
    parcel: ['paquete', 'tu envio', 'gastos de aduana', 'reprogramar entrega'],
    refund: ['reembolso', 'devolucion'],
    rental: ['alquiler*', 'inquilino', 'arriendo', 'arrendatario'],
    investment: ['inversion', 'inversiones', 'invertir', 'invierte'],
    'account-check': [
      'verifica tu cuenta', 'verificar cuenta', 'verificacion de identidad', 'verificacion de cuenta',
      'confirma tus datos', 'actualiza tus datos', 'actualizacion de datos', 'cuenta bloqueada',
      'cuenta suspendida',
    ],
    donation: ['donar', 'donacion', 'donaciones', 'dona ahora'],
    shop: ['carrito', 'finalizar compra', 'tu pedido'],
  },
} satisfies Lexicon;

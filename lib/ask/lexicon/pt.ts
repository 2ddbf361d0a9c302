import type { Lexicon } from './format.ts';

/** Brazil and Portugal. CNPJ and NIPC are company numbers and stay none. `no` is n.º as normalised. */
// prettier-ignore
export default {
  languages: ['pt'],
  words: {
    phone: [
      'telefone', 'telemovel', 'tlm', 'num* de celular', 'num* do celular', 
      'fone',
      'numero mb way',
    ],
    'date-of-birth': [
      'data de nasc*', 'data nasc*', 'dt nasc*', 'data do nascimento', 'data e local de nasc*',
    ],
    'national-id': [
      'cpf', 'rg', 'rne', 'registro geral', 'carteira de identidade', 'documento de identidade',
      'documento de identificacao', 'cartao de cidadao', 'cartao cidadao', 'bilhete de identidade',
      'num* do documento', 'titulo de eleitor', 'niss', 'seguranca social', 'cartao sus',
      'num* de utente', 'no de utente', 'autorizacao de residencia', 'carteira de trabalho', 'pis pasep',
      'num* do cartao do sus', 'cartao do sus', 'cpf do titular do cartao',
      'ctps', 'no do bi', 'cadunico', 'carteira profissional',
    ],
    'tax-id': [
      'nif', 'num* de contribuinte', 'num* contribuinte', 'identificacao fiscal',
      'contribuinte',
      'nuit',
    ],
    passport: ['passaporte*'],
    'driving-licence': [
      'cnh', 'carteira de habilitacao', 'carteira nacional de habilitacao', 'carta de conducao',
      'carteira de motorista',
    ],
    'id-document-upload': [
      'foto do documento', 'foto do rg', 'foto da cnh', 'foto do seu documento', 'copia do documento',
      'copia do rg', 'copia do cartao de cidadao', 'rg frente', 'rg verso', 'cnh frente',
      'frente do documento', 'verso do documento', 'documento com foto', 'frente e verso',
      'certidao de nascimento', 
      'foto do bi', 'copia do bi', 'documento verso', 'identidade verso', 'documento frente', 'identidade frente',
      'foto da identidade', 'segurando o documento', 'foto segurando documento', 'comprovante de identidade',
      'comprovativo de identidade',
    ],
    'card-number': [
      'num* do cartao', 'num* de cartao', 'num* do seu cartao', 'num* cartao',
      
    ],
    'card-cvv': [
      'seguranca do cartao', 'verso do cartao',
      'codigo do cartao', '3 digitos no verso*', 'tres digitos no verso*', 'digitos atras do cartao',
    ],
    'card-expiry': ['validade do cartao', 'validade cartao', 'vencimento do cartao'],
    'bank-account': [
      'num* da conta', 'num* de conta', 'num* conta', 'conta corrente', 'conta bancaria',
      'conta poupanca', 'conta com digito', 'chave pix', 'pix chave',
      'nib', 'num* mb way', 'conta salario', 'conta para deposito', 'conta para recebimento',
    ],
    'bank-routing': [
      'num* da agencia', 'num* agencia', 'agencia bancaria', 'agencia sem digito', 'agencia com digito',
      'codigo do banco',
      'agencia e conta',
    ],
    'bank-name-or-holder': [
      'nome do banco', 'seu banco', 'instituicao bancaria', 'instituicao financeira', 'titular da conta',
      'titular de conta', 'titular conta', 'favorecido',
      'banco emissor', 'escolha o banco', 'selecione o banco',
    ],
    'bank-pin-or-otp': [
      'senha do cartao', 'senha de 4 digitos', 'senha de 6 digitos', 'senha da conta', 'senha bancaria',
      'senha do banco', 'senha eletronica', 'senha internet', 'senha da internet', 'pin do cartao', 'itoken',
      'assinatura eletronica', 'cartao matriz', 'senha de internet', 'codigo multibanco',
      'homebanking', 'contrassenha', 'token do banco', 'pin multibanco', 'codigo do token', 'senha de 8 digitos',
      'senha de transacao', 'senha do app do banco', 'cartao de coordenadas', 'senha de acesso ao banco',
      'senha numerica do cartao', 'codigo enviado pelo banco', 'codigo do cartao multibanco',
      'senha do aplicativo do banco',
    ],
  },
  weak: {
    'date-of-birth': ['nascimento'],
    'national-id': ['identidade', 'nis', 'cns', 'num* de identificacao', 'pis'],
    'driving-licence': ['habilitacao'],
    'card-number': ['cartao', 'cartao de credito', 'cartao de debito'],
    'card-cvv': ['codigo de seguranca', 'cod seguranca', 'codigo seguranca', 'codigo de verificacao'],
    'card-expiry': [
      'validade', 'data de validade', 'vencimento', 'data de vencimento', 'data de expiracao', 'valido ate',
    ],
    'bank-account': ['conta', 'pix', 'corrente', 'poupanca', 'nib'],
    'bank-routing': ['agencia', 'balcao'],
    'bank-name-or-holder': ['favorecid*', 'correntista'],
    'bank-pin-or-otp': ['codigo recebido', 'codigo de confirmacao'],
  },
  not: [
    'nome da conta', 'nome no cartao', 'nome do cartao', 'nome cartao', 'titular do cartao', 'titular cartao',
    'cartao presente', 'cartao fidelidade', 'cartao de fidelidade', 'cartao de ponto', 'tipo do documento',
    'tipo de conta', 'tipo de cartao', 'orgao emissor', 'orgao expedidor', 'data de emissao',
    'data de expedicao', 'cnpj', 'nif da empresa', 'num* do pedido', 'num* da encomenda', 'nota fiscal',
    'num* da fatura', 'agencia de viagens', 'chave de licenca', 'matricula', 'validade do documento',
    'data de validade do documento', 'local de nasc*', 'num* do cartao presente', 'num* do cartao fidelidade',
    'modelo do celular', 'modelo do telefone', 'nome impresso', 'nome impresso no cartao',
    'como no documento', 'nome no documento',
    'rg do pet', 'rg do animal', 'conta de luz', 'conta de agua', 'conta contrato', 'cartao de visita',
    'cartao de embarque', 'mensagem do cartao', 'cartao da biblioteca', 'agencia dos correios',
    'cartao de felicitacoes', 'agencia de publicidade',
  ],
  purposes: {
    job: ['vaga', 'trabalhe conosco', 'candidatura', 'curriculo', 'emprego', 'recrutamento'],
    loan: ['emprestimo', 'credito pessoal', 'pedido de credito', 'financiamento'],
    prize: ['sorteio', 'voce ganhou', 'vencedor*'],
    parcel: ['encomenda', 'seu pacote', 'taxa de entrega', 'taxa alfandegaria'],
    refund: ['restituicao', 'devolucao', 'valores a receber'],
    rental: ['aluguel', 'arrendamento', 'locatario'],
    investment: ['investimento', 'invista'],
    'account-check': [
      'verificar conta', 'confirme seus dados', 'confirmar dados', 'verificacao de identidade',
      'atualizacao cadastral', 'recadastramento', 'conta bloqueada', 'conta suspensa', 'validar conta',
    ],
    donation: ['doacao', 'doacoes', 'doar', 'donativo', 'doe agora'],
    shop: ['carrinho', 'finalizar compra', 'finalizar pedido'],
  },
} satisfies Lexicon;

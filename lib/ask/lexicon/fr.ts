import type { Lexicon } from './format.ts';

/** France, Belgium, Switzerland, Canada, West and North Africa. `no` is n° as normalised. */
// prettier-ignore
export default {
  languages: ['fr'],
  words: {
    phone: [
      'telephon*', 'tel portable', 'num* de portable', 'num* de mobile', 'num* gsm',
      'tel fixe', 'tel domicile',
      'cellulaire',
      'num* de cell',
    ],
    'date-of-birth': ['date de nais*', 'date nais*', 'ne e le', 'date et lieu de naissance'],
    'national-id': [
      'securite sociale', 'num* de secu', 'num* secu', 'no secu', 'carte vitale', 'assurance sociale',
      'num* nas', 'assurance maladie', 'num* avs', 'no avs', 'registre national', 'niss', 'carte d identite',
      'carte nationale d identite', 'num* d identite', 'piece d identite', 'num* de piece', 'no de piece',
      'num* de la piece', 'cni', 'cnib', 'titre de sejour', 'carte de sejour',
      'carte nationale no', 'num* d assure social', 'identifiant national', 'num* d allocataire sociale',
      'carte electeur*', 'attestation identite*', 'num* cnss', 'no cnss', 'num* cmu', 'no cmu',
      'carte cedeao*', 'no cnps', 'num* cnps',
    ],
    'tax-id': ['num* fiscal', 'no fiscal', 'identification fiscale', 'identifiant fiscal', 'contribuable'],
    passport: ['passeport*'],
    'driving-licence': [
      'num* de permis', 'no de permis', 'num* du permis', 'no du permis', 'num* permis', 'no permis',
    ],
    'id-document-upload': [
      'justificatif d identite', 'copie de la piece', 'copie de votre piece', 'photo de la piece',
      'photo de votre piece', 'copie du passeport', 'acte de naissance', 'extrait de naissance',
      'identite recto', 'identite verso',
      'recto verso', 'permis recto', 'permis verso', 'scan de la piece*', 'photo de votre visage',
    ],
    'card-number': [
      'num* de carte', 'no de carte', 'num* de la carte', 'no de la carte', 'num* de votre carte',
      'num* carte', 'no carte', 'num* cb',
      'les 16 chiffres',
    ],
    'card-cvv': [
      'cryptogramme*', 'verso de la carte',
      'dos de la carte', '3 chiffres au dos', '3 derniers chiffres', 'trois derniers chiffres',
    ],
    'card-expiry': ['expiration de la carte', 'expiration carte', 'validite de la carte'],
    'bank-account': [
      'num* de compte', 'num* du compte', 'num* compte',
      'cle rib', 'num* rib', 'rib iban',
      'num* wave', 'num* moov money', 'num* orange money', 'compte a crediter', 'releve d identite bancaire',
      'compte bancaire pour le versement*',
      'no ccp', 'cle ccp', 'compte ccp', 'num* ccp',
      'rib pour*', 'rib chiffres', 'rib complet',
      'ccp no',
    ],
    'bank-routing': [
      'code banque', 'code guichet', 'code agence', 'num* de transit', 'num* d institution',
      'no d institution', 'num* de succursale',
    ],
    'bank-name-or-holder': [
      'nom de la banque', 'nom de votre banque', 'nom banque', 'etablissement bancaire',
      'titulaire du compte', 'titulaire de compte', 'titulaire compte',
      'banque emettrice', 'domiciliation bancaire', 'choisissez votre banque',
    ],
    'bank-pin-or-otp': [
      'code secret de la carte', 'code secret de votre carte', 'code confidentiel de la carte',
      'code de la carte', 'code de votre carte', 'mot de passe bancaire', 'code 3d secure', 'nip de la carte',
      'nip de votre carte', 'code bancaire', 'mot de passe de votre banque', 'acces a votre banque',
      'cle digitale', 'code certicode', 'code secret wave', 'code de la banque', 'code sms bancaire',
      'code secret bancaire', 'code pin de la carte', 'code de votre banque', 'mot de passe 3d secure',
      'code secret orange money', 'code secret a 4 chiffres', 'espace bancaire mot de passe',
      'mot de passe de votre espace bancaire',
      'code orange money', 'code secret orange*', 'code wave', 'code momo',
    ],
  },
  weak: {
    phone: ['tel port', 'tel portable', 'port', 'portable', 'gsm'],
    'date-of-birth': ['naissance'],
    'national-id': [
      'cin', 'num* d identification', 'num* de document', 'num* national', 'nir', 'num* nina', 'nni',
      'nas',
      'matricule nationale',
    ],
    'driving-licence': ['permis de conduire'],
    'id-document-upload': ['recto', 'verso'],
    'card-number': ['carte bancaire', 'carte de credit', 'carte bleue', 'carte de paiement'],
    'card-cvv': [
      'code de securite', 'code securite', 'code de verification', '3 chiffres', 'trois chiffres',
      'crypto', 'crypto visuel',
    ],
    'card-expiry': [
      'date d exp*', 'date expiration', 'expire fin', 'expire le', 'date de validite', 'fin de validite',
      'mm aa', 'mm aaaa', 'validite',
    ],
    'bank-account': ['rib', 'compte bancaire', 'coordonnees bancaires', 'compte', 'rip', 'compte postal'],
    'bank-routing': ['guichet', 'transit', 'domiciliation'],
    'bank-name-or-holder': ['banque', 'titulaire'],
    'bank-pin-or-otp': [
      'nip', 'code pin', 'code secret', 'code confidentiel', 'code sms', 'code recu', 'recu par sms',
      'code de confirmation',
    ],
    'tax-id': [
      'niu',
    ],
  },
  not: [
    'operateur mobile', 'operateur telephonique',
    'nom de la carte', 'nom sur la carte', 'titulaire de la carte', 'titulaire carte', 'porteur de la carte',
    'carte cadeau', 'carte de fidelite', 'carte fidelite', 'carte d adherent', 'carte de membre',
    'carte etudiant*', 'carte d etudiant*', 'compte client', 'type de piece', 'type de carte',
    'type de compte', 'nature de la piece', 'delivrance', 'delivre', 'delivree', 'permis de construire',
    'permis de travail', 'modele de telephone', 'indicatif tel*', 'code promo*', 'num* de commande',
    'num* de suivi', 'numero client', 'num* d adherent', 'num* de facture', 'lieu de naissance',
    'nom de naissance', 'pays de naissance', 'num* ine', 'num* de carte cadeau', 'num* de carte de fidelite',
    'num* de carte fidelite', 'no de carte de fidelite', 'num* carte cadeau', 'num* carte de fidelite',
    'nom de compte', 'nom du compte', 'num* de telephone modele', 'code postal', 'code parrain*',
    'code client',
    'photo d identite', 'num* de carte de bibliotheque',
    'type de carte*', 'type de piece*', 'type de compte*', 'type de telephone*', 'type de document*', 'type de permis*',
    'type de passeport*',
    'code massar',
    'pin de la carte cadeau',
  ],
  leads: [
    'modele de', 'marque de', 'operateur', 'recherche par', 'filtrer par', 'trier par', 'libelle', 'agence la plus proche',
  ],
  others: [
    'fidelite', 'navigo', 'bibliotheque', 'adherent', 'cadeau', 'transport', 'fnac', 'carrefour', 'edf', 'engie', 'abonne',
    'membre',
  ],
  purposes: {
    job: ['candidature', 'postuler', 'offre d emploi', 'recrutement'],
    loan: ['demande de pret', 'demande de credit', 'pret personnel', 'credit rapide', 'emprunt*'],
    prize: ['jeu concours', 'gagnant', 'vous avez gagne', 'loterie', 'tirage au sort'],
    parcel: ['colis', 'frais de livraison', 'frais de douane'],
    refund: ['remboursement', 'rembourse*'],
    rental: ['locataire', 'dossier de location', 'a louer'],
    investment: ['investir', 'investissement'],
    'account-check': [
      'verifier votre compte', 'confirmer votre compte', 'verification d identite', 'verification de compte',
      'confirmez vos informations', 'compte suspendu',
    ],
    donation: ['faire un don', 'mon don', 'je donne'],
    shop: ['panier', 'passer commande'],
  },
} satisfies Lexicon;

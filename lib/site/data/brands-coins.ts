import { linesOf } from './list-of.ts';

/** Exchanges, wallets and coins, a site a line: its main domain, then the names it is known by. */
export const COIN_BRANDS: readonly string[][] = linesOf(`
  # Coins and wallets
  coinbase.com coinbase
  binance.com binance
  kraken.com kraken
  crypto.com cryptocom
  blockchain.com blockchain
  metamask.io metamask
  trustwallet.com trustwallet
  ledger.com ledger ledgerlive ledgerwallet
  trezor.io trezor
  exodus.com exodus exoduswallet
  phantom.app phantom phantomwallet
  walletconnect.com walletconnect
  myetherwallet.com myetherwallet
  mycrypto.com mycrypto
  uniswap.org uniswap
  pancakeswap.finance pancakeswap
  sushi.com sushiswap
  opensea.io opensea
  blur.io blur
  kucoin.com kucoin
  okx.com okx okex
  bybit.com bybit
  bitfinex.com bitfinex
  bitstamp.net bitstamp
  bittrex.com bittrex
  poloniex.com poloniex
  gemini.com gemini
  huobi.com huobi
  gate.io gateio
  mexc.com mexc
  bitget.com bitget
  bitmart.com bitmart
  etoro.com etoro
  aave.com aave
  lido.fi lido
  curve.fi curve
  compound.finance compound
  bancor.network bancor
  polygon.technology polygon
  arbitrum.io arbitrum
  optimism.io optimism
  zksync.io zksync
  starknet.io starknet
  layerzero.network layerzero
  ethereum.org ethereum
  bitcoin.org bitcoin
  ripple.com ripple xrpl
  stellar.org stellar
  solana.com solana
  cardano.org cardano
  tron.network tronlink
  tesla.com tesla
  safepal.com safepal
  imtoken.com imtoken token-im
  tokenpocket.pro tokenpocket
  atomicwallet.io atomicwallet
  electrum.org electrum
  tether.to tether
  ndax.io ndax
  bitbuy.ca bitbuy
  shakepay.com shakepay
  newton.co newton
  wealthsimple.com wealthsimple
  localbitcoins.com localbitcoins
  paxful.com paxful
  idex.io idex
  etherdelta.com etherdelta
  etherscan.io etherscan
  chain.link chainlink
  bitmex.com bitmex
  shapeshift.com shapeshift
  makerdao.com makerdao
  decentraland.org decentraland
  axieinfinity.com axieinfinity
  sandbox.game thesandbox
  boredapeyachtclub.com boredapeyachtclub boredape bayc
  polkadot.network polkadot
  rarible.com rarible
  magiceden.io magiceden
  looksrare.org looksrare
  1inch.io 1inch
  dydx.exchange dydx
  raydium.io raydium
  tradingview.com tradingview
  coinmarketcap.com coinmarketcap
  cointelegraph.com cointelegraph
  bestchange.com bestchange
  changelly.com changelly
  itrustcapital.com itrustcapital
`);

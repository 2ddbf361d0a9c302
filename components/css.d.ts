/** Style sheets as text, for the shadow root they are put into. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** The main job: a cohort as CSV in, pairs with reasons and one page for a coordinator out. */
module org.weft.samples.quickstart {
  requires de.siegmar.fastcsv;
  requires gg.jte.runtime;
  requires info.picocli;
  requires org.weft.matching;
  requires org.weft.metrics;
  requires org.weft.samples.cohorts;
  requires me.tongfei.progressbar;
  requires static org.jspecify;

  // picocli sets the options by reflection
  opens org.weft.samples.quickstart to
      info.picocli;
}

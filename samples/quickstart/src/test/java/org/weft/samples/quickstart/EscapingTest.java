package org.weft.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscapingTest {
  private static final String PEOPLE = """
      id,name,team,zone,hours,offers,needs,goals,mentor_pairs,mentee_pairs
      p-1,"<b>O'Hara & ""Co""</b>",<i>t</i>,Europe/Lisbon,MON-FRI 09:00-17:00,,<u>SQL</u>:NOVICE>EXPERT:HIGH,CRAFT:"><script>alert(1)</script>,0,1
      p-2,"</td><img src=x onerror=y>",maps,Asia/Kolkata,MON-FRI 13:00-21:00,<u>SQL</u>:EXPERT,,,1,0
      p-3,"javascript:&lt;",maps,Asia/Kolkata,MON-FRI 13:00-21:00,,,,0,1
      """;

  @TempDir
  Path folder;

  @Test
  void whatPeopleWroteNeverBecomesMarkup() {
    Run run = Run.on(
        folder,
        PEOPLE.replace("CRAFT:\"><", "\"CRAFT:\"\"><").replace("</script>,0", "</script>\",0"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.page())
        .doesNotContain("<b>O", "<i>t", "<u>", "<script", "<img", "</td><i")
        .contains("&lt;b&gt;O'Hara &amp; \"Co\"&lt;/b&gt;", "&amp;lt;")
        .contains("data-label=\"&lt;b>O&#39;Hara &amp; &#34;Co&#34;&lt;/b>, Lisbon:\"");
  }
}

package mx.vigia.scraper.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SavedPageTest {
    @Test
    void browserSaysWhereThePageWasSavedFrom() {
        assertThat(page("<!DOCTYPE html>\n<!-- saved from url=(0034)https://faros.example.mx/lista?n=1 -->\n<html>")
                        .savedFrom())
                .contains(URI.create("https://faros.example.mx/lista?n=1"));
    }

    @Test
    void pageWithoutThatLineIsFromAnywhere() {
        assertThat(page("<html><!-- saved by hand --></html>").savedFrom()).isEmpty();
        assertThat(page("<html>" + " ".repeat(5000) + "<!-- saved from url=(0020)https://a.example/ -->")
                        .savedFrom())
                .isEmpty();
    }

    @Test
    void blankPageIsEmpty() {
        assertThat(page(" \n").isEmpty()).isTrue();
        assertThat(page("<p>").isEmpty()).isFalse();
    }

    private static SavedPage page(String text) {
        return new SavedPage(text.getBytes(StandardCharsets.UTF_8));
    }
}

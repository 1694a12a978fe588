package mx.vigia.scraper.reading.pdf;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** Limits of PDFs as read from the configuration, the default ones unless given otherwise. */
final class TestPdfSettings {
    private TestPdfSettings() {}

    static PdfConfig of(String... pairs) {
        var settings = new HashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            settings.put("vigia.pdf." + pairs[i], pairs[i + 1]);
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PdfConfig.class)
                .withSources(new PropertiesConfigSource(Map.copyOf(settings), "test", 100))
                .build()
                .getConfigMapping(PdfConfig.class);
    }
}

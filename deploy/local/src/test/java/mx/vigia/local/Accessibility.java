package mx.vigia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What axe-core finds wrong with a page that a browser shows: the rules of WCAG 2.2 at levels A and AA, and what it
 * calls best practice.
 */
final class Accessibility {
    private static final String AXE = script();

    /** Frames are excluded; their pages are checked separately. */
    private static final String FAULTS = """
            axe.run(document, {iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; ')))""";

    private Accessibility() {}

    static List<String> faultsOf(Browser browser) {
        if (!browser.evaluate("typeof axe === 'object'").asBoolean()) {
            browser.evaluate(AXE + "; true");
        }
        var faults = browser.evaluate(FAULTS);
        if (!faults.isArray()) {
            throw new IllegalStateException("axe-core did not answer");
        }
        return StreamSupport.stream(faults.spliterator(), false)
                .map(fault -> fault.asText())
                .toList();
    }

    private static String script() {
        try (var script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package mx.vigia.scraper.freshness;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * The whole map of what there is to be seen.
 *
 * @param declared what was declared in this house and has no place on the map
 */
@TemplateData
public record CoverageOverview(List<CoveredSource> federal, List<Place> states, List<CoveredSource> declared) {

    /** Words in both languages. */
    @TemplateData
    public record Both(String es, String en) {
        private static final String MESSAGE_BUNDLE = "messages/scraper";

        static Both of(String key) {
            return new Both(
                    Messages.of(Language.ES, MESSAGE_BUNDLE).say(key),
                    Messages.of(Language.EN, MESSAGE_BUNDLE).say(key));
        }

        public String in(Language language) {
            return language == Language.ES ? es : en;
        }
    }

    /** A state of the federation by its ISO 3166-2 code, and what there is to be seen of it. */
    @TemplateData
    public record Place(String id, Both name, List<CoveredSource> sources) {
        /** The best that can be said of it. */
        public String status() {
            return CoveredSource.STATUS_ORDER.stream()
                    .filter(status -> sources.stream().anyMatch(s -> s.status().equals(status)))
                    .findFirst()
                    .orElse("unknown");
        }

        /** The key of the word for it. */
        public String statusKey() {
            return CoveredSource.messageKeyOf(status());
        }

        /** The letters on its tile. */
        public String letters() {
            return id.substring(id.indexOf('-') + 1);
        }
    }
}

package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.RawString;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.net.PublicPage;

/**
 * A bill in the vocabulary of schema.org ({@code Legislation}, after ELI), as JSON-LD for embedding in a page: every
 * character that could end a script or begin a tag is escaped, so that the browser's HTML parser sees nothing of a
 * source's text.
 *
 * @param origin the public base URL of this installation
 */
record LegislationJsonLd(Dossier bill, URI origin, BillLabels labels) {
    private static final int MAX_NAMES = 20;
    private static final JsonMapper JSON_MAPPER = createMapper();

    /** Returns the data block; it is not executable, so no content security policy forbids it. */
    RawString data() {
        try {
            return new RawString(JSON_MAPPER.writeValueAsString(terms()));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, Object> terms() {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("@context", "https://schema.org");
        terms.put("@type", "Legislation");
        terms.put("@id", address("/bills/" + bill.id()));
        terms.put("url", address("/bills/" + bill.id()));
        terms.put("name", bill.title());
        put(terms, "legislationIdentifier", Optional.ofNullable(bill.number()));
        terms.put("legislationType", labels.kind(bill.kind()));
        put(terms, "dateCreated", Optional.ofNullable(bill.presentedOn()).map(LocalDate::toString));
        put(terms, "datePublished", publishedOn().map(LocalDate::toString));
        terms.put("dateModified", bill.lastChanged().toString());
        terms.put("legislationDateVersion", BillLabels.dayOf(bill.lastChanged()).toString());
        terms.put("legislationJurisdiction", jurisdiction());
        terms.put("legislationLegalForce", bill.stage() == Stage.IN_FORCE ? "InForce" : "NotInForce");
        terms.put("inLanguage", bill.tongue());
        put(terms, "isBasedOn", Optional.ofNullable(bill.officialAddress()).filter(PublicPage::is));
        addSeveral(terms, "author", bill.proponents().stream().map(LegislationJsonLd::person));
        addSeveral(terms, "legislationChanges", changed().map(this::law));
        addSeveral(
                terms,
                "about",
                bill.tags().stream().map(tag -> labels.topic(tag.topic())).distinct());
        return terms;
    }

    private Optional<LocalDate> publishedOn() {
        var published = bill.subject().local() ? Stage.PUBLISHED_STATE : Stage.PUBLISHED_DOF;
        return bill.stage() == published || bill.stage() == Stage.IN_FORCE
                ? new Stepper(bill, labels).dayOf(published)
                : Optional.empty();
    }

    /**
     * Returns the jurisdiction in ISO 3166-1, from the first part of the site's name; the code of the European Union is
     * not a country's.
     */
    private Map<String, Object> jurisdiction() {
        return Map.of(
                "@type",
                "AdministrativeArea",
                "identifier",
                bill.site().replaceFirst("\\..*", "").toUpperCase(Locale.ROOT));
    }

    private Stream<AffectedLaw> changed() {
        return bill.laws().stream()
                .filter(law -> law.relation() != AmendmentKind.MENTION && law.relation() != AmendmentKind.ISSUE);
    }

    private Map<String, Object> law(AffectedLaw law) {
        return Map.of("@type", "Legislation", "name", law.law(), "url", address("/laws/" + law.id()));
    }

    private static Map<String, Object> person(Proponent proponent) {
        return Map.of("@type", "Person", "name", proponent.name());
    }

    private String address(String path) {
        return origin + path;
    }

    private static void put(Map<String, Object> terms, String term, Optional<String> value) {
        value.ifPresent(known -> terms.put(term, known));
    }

    private static void addSeveral(Map<String, Object> terms, String term, Stream<?> values) {
        List<?> all = values.limit(MAX_NAMES).toList();
        if (!all.isEmpty()) {
            terms.put(term, all);
        }
    }

    private static JsonMapper createMapper() {
        var mapper = new JsonMapper();
        mapper.getFactory().setCharacterEscapes(new HtmlSafeEscapes());
        return mapper;
    }

    /** Escapes all characters that an HTML parser could interpret. */
    private static final class HtmlSafeEscapes extends CharacterEscapes {
        private static final int[] ASCII_ESCAPES = asciiEscapes();

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII_ESCAPES;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return isLineSeparator(character) || isDirectionMark(character)
                    ? new SerializedString("\\u%04x".formatted(character))
                    : null;
        }

        private static boolean isLineSeparator(int character) {
            return character == 0x2028 || character == 0x2029;
        }

        /** Whether this mark changes the direction of text, which would confuse readers of the page source. */
        private static boolean isDirectionMark(int character) {
            return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        }

        private static int[] asciiEscapes() {
            int[] codes = standardAsciiEscapesForJSON();
            "<>&'/".chars().forEach(character -> codes[character] = ESCAPE_STANDARD);
            return codes;
        }
    }
}

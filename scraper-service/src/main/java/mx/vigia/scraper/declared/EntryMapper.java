package mx.vigia.scraper.declared;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** Says of one entry what a declaration maps, in the contract's fields. */
record EntryMapper(Plan plan, ListEntry entry, URI address) {
    private static final String NO_KIND = "notice";

    /**
     * What the entry says.
     *
     * @throws PageChanged where it has no key or no title
     */
    Sighting sighting() {
        var key = needed(DeclaredField.KEY, Limits.TITLE);
        var said = StatedFields.nothing()
                .title(needed(DeclaredField.TITLE, Limits.TITLE))
                .number(entry.words(DeclaredField.NUMBER, Limits.NUMBER))
                .summary(entry.words(DeclaredField.SUMMARY, Limits.SUMMARY))
                .subjects(words(DeclaredField.SUBJECTS))
                .language(plan.language());
        said = kinded(said);
        var day = entry.day(DeclaredField.DATE);
        said = day.map(said::presentedOn).orElse(said);
        said = entry.address(DeclaredField.LINK).map(said::officialAddress).orElse(said);
        said = authored(said);
        said = consulted(said);
        said = documented(said);
        var text = entry.words(DeclaredField.TEXT, Limits.TEXT);
        said = text.isEmpty() ? said : said.text(text, text.length() >= Limits.TEXT);
        return new Sighting(
                PageKind.FEED, List.of(bounded(key)), said, day.stream().toList());
    }

    private StatedFields kinded(StatedFields said) {
        var recipe = plan.fields().get(DeclaredField.KIND);
        if (recipe == null) {
            return said;
        }
        if (!recipe.value().isEmpty()) {
            return said.kind(recipe.value(), recipe.term());
        }
        var term = entry.words(DeclaredField.KIND, Limits.NUMBER);
        var otherwise = recipe.otherwise().isEmpty() ? NO_KIND : recipe.otherwise();
        return said.kind(recipe.words().getOrDefault(term, otherwise), term);
    }

    private StatedFields authored(StatedFields said) {
        var names = words(DeclaredField.AUTHORITY).stream()
                .map(name -> new Proponent(name, "", "agency"))
                .toList();
        return names.isEmpty() ? said : said.proponents(names);
    }

    /** A window has at least one of its ends; without any there is nothing to be told. */
    private StatedFields consulted(StatedFields said) {
        var opens = entry.day(DeclaredField.OPENS).map(LocalDate::toString).orElse("");
        var closes = entry.day(DeclaredField.CLOSES).map(LocalDate::toString).orElse("");
        var where = entry.address(DeclaredField.COMMENT).map(URI::toString).orElse("");
        return opens.isEmpty() && closes.isEmpty() ? said : said.consultation(new Consultation(opens, closes, where));
    }

    private StatedFields documented(StatedFields said) {
        var links = entry.all(DeclaredField.DOCUMENTS).stream()
                .limit(Limits.MEMBERS)
                .flatMap(found ->
                        entry.leads(found).stream().map(leads -> new DocumentLink(label(found.words(), leads), leads)))
                .distinct()
                .toList();
        return links.isEmpty() ? said : said.documents(links);
    }

    /** What a person reads on the link, or the name of the file. */
    private static String label(String words, URI leads) {
        var path = leads.getPath() == null ? "" : leads.getPath();
        var shown = words.isEmpty() || words.contains("://") || words.startsWith("/")
                ? path.substring(path.lastIndexOf('/') + 1)
                : words;
        var label = shown.isEmpty() ? leads.getHost() : shown;
        return label.length() <= Limits.NAME ? label : label.substring(0, Limits.NAME);
    }

    private List<String> words(DeclaredField field) {
        return entry.all(field).stream()
                .map(found -> found.words())
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() <= Limits.NAME ? words : words.substring(0, Limits.NAME))
                .distinct()
                .limit(Limits.MEMBERS)
                .toList();
    }

    private String needed(DeclaredField field, int most) {
        var words = entry.words(field, most);
        if (words.isEmpty()) {
            var places = Stream.of(plan.fields().get(field)).flatMap(recipe -> recipe.places().stream());
            throw new PageChanged(
                    address,
                    Expectation.WORDS_FOR.of(field.label(), String.join(", ", places.toList())),
                    ProblemValue.words(""));
        }
        return words;
    }

    /** A key that is longer than the contract lets it be stands for itself by its digest. */
    private static String bounded(String key) {
        return key.length() <= Limits.NAME
                ? key
                : "long-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}

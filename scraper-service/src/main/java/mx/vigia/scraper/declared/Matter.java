package mx.vigia.scraper.declared;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Said;
import mx.vigia.scraper.reading.Said.Consultation;
import mx.vigia.scraper.reading.Said.DocumentLink;
import mx.vigia.scraper.reading.Said.Proponent;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Told;

/** Says of one entry what a declaration maps, in the contract's fields. */
record Matter(Plan plan, Entry entry, URI address) {
    private static final String NO_KIND = "notice";

    /**
     * What the entry says.
     *
     * @throws PageChanged where it has no key or no title
     */
    Sighting sighting() {
        var key = needed(Field.KEY, Limits.TITLE);
        var said = Said.nothing()
                .title(needed(Field.TITLE, Limits.TITLE))
                .number(entry.words(Field.NUMBER, Limits.NUMBER))
                .summary(entry.words(Field.SUMMARY, Limits.SUMMARY))
                .subjects(words(Field.SUBJECTS))
                .language(plan.language());
        said = kinded(said);
        var day = entry.day(Field.DATE);
        said = day.map(said::presentedOn).orElse(said);
        said = entry.address(Field.LINK).map(said::officialAddress).orElse(said);
        said = authored(said);
        said = consulted(said);
        said = documented(said);
        var text = entry.words(Field.TEXT, Limits.TEXT);
        said = text.isEmpty() ? said : said.text(text, text.length() >= Limits.TEXT);
        return new Sighting(
                PageKind.FEED, List.of(bounded(key)), said, day.stream().toList());
    }

    private Said kinded(Said said) {
        var recipe = plan.fields().get(Field.KIND);
        if (recipe == null) {
            return said;
        }
        if (!recipe.value().isEmpty()) {
            return said.kind(recipe.value(), recipe.term());
        }
        var term = entry.words(Field.KIND, Limits.NUMBER);
        var otherwise = recipe.otherwise().isEmpty() ? NO_KIND : recipe.otherwise();
        return said.kind(recipe.words().getOrDefault(term, otherwise), term);
    }

    private Said authored(Said said) {
        var names = words(Field.AUTHORITY).stream()
                .map(name -> new Proponent(name, "", "agency"))
                .toList();
        return names.isEmpty() ? said : said.proponents(names);
    }

    /** A window has at least one of its ends; without any there is nothing to be told. */
    private Said consulted(Said said) {
        var opens = entry.day(Field.OPENS).map(LocalDate::toString).orElse("");
        var closes = entry.day(Field.CLOSES).map(LocalDate::toString).orElse("");
        var where = entry.address(Field.COMMENT).map(URI::toString).orElse("");
        return opens.isEmpty() && closes.isEmpty() ? said : said.consultation(new Consultation(opens, closes, where));
    }

    private Said documented(Said said) {
        var links = entry.all(Field.DOCUMENTS).stream()
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

    private List<String> words(Field field) {
        return entry.all(field).stream()
                .map(found -> found.words())
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() <= Limits.NAME ? words : words.substring(0, Limits.NAME))
                .distinct()
                .limit(Limits.MEMBERS)
                .toList();
    }

    private String needed(Field field, int most) {
        var words = entry.words(field, most);
        if (words.isEmpty()) {
            var places = Stream.of(plan.fields().get(field)).flatMap(recipe -> recipe.places().stream());
            throw new PageChanged(
                    address, Measure.WORDS_FOR.of(field.label(), String.join(", ", places.toList())), Told.words(""));
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

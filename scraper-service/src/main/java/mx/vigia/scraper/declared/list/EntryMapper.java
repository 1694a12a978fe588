package mx.vigia.scraper.declared.list;

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

/** Maps one entry by a declaration to the contract's fields. */
public record EntryMapper(ReadingPlan plan, ListEntry entry, URI address) {
    private static final String DEFAULT_KIND = "notice";

    /**
     * Returns the sighting of the entry.
     *
     * @throws PageChanged if it has no key or no title
     */
    public Sighting sighting() {
        var key = requireText(DeclaredField.KEY, DeclarationLimits.MAX_TITLE_LENGTH);
        var stated = StatedFields.nothing()
                .title(requireText(DeclaredField.TITLE, DeclarationLimits.MAX_TITLE_LENGTH))
                .number(entry.words(DeclaredField.NUMBER, DeclarationLimits.MAX_NUMBER_LENGTH))
                .summary(entry.words(DeclaredField.SUMMARY, DeclarationLimits.MAX_SUMMARY_LENGTH))
                .subjects(textsOf(DeclaredField.SUBJECTS))
                .language(plan.language());
        stated = withKind(stated);
        var day = entry.day(DeclaredField.DATE);
        stated = day.map(stated::presentedOn).orElse(stated);
        stated = entry.address(DeclaredField.LINK).map(stated::officialAddress).orElse(stated);
        stated = withAuthority(stated);
        stated = withConsultation(stated);
        stated = withDocuments(stated);
        var text = entry.words(DeclaredField.TEXT, DeclarationLimits.MAX_TEXT_LENGTH);
        stated = text.isEmpty() ? stated : stated.text(text, text.length() >= DeclarationLimits.MAX_TEXT_LENGTH);
        return new Sighting(
                PageKind.FEED, List.of(boundedKey(key)), stated, day.stream().toList());
    }

    private StatedFields withKind(StatedFields stated) {
        var recipe = plan.fields().get(DeclaredField.KIND);
        if (recipe == null) {
            return stated;
        }
        if (!recipe.value().isEmpty()) {
            return stated.kind(recipe.value(), recipe.kind().term());
        }
        var term = entry.words(DeclaredField.KIND, DeclarationLimits.MAX_NUMBER_LENGTH);
        var otherwise = recipe.kind().otherwise().isEmpty()
                ? DEFAULT_KIND
                : recipe.kind().otherwise();
        return stated.kind(recipe.kind().words().getOrDefault(term, otherwise), term);
    }

    private StatedFields withAuthority(StatedFields stated) {
        var names = textsOf(DeclaredField.AUTHORITY).stream()
                .map(name -> new Proponent(name, "", "agency"))
                .toList();
        return names.isEmpty() ? stated : stated.proponents(names);
    }

    /** A consultation has at least one of its ends; without any there is nothing to state. */
    private StatedFields withConsultation(StatedFields stated) {
        var opens = entry.day(DeclaredField.OPENS).map(LocalDate::toString).orElse("");
        var closes = entry.day(DeclaredField.CLOSES).map(LocalDate::toString).orElse("");
        var where = entry.address(DeclaredField.COMMENT).map(URI::toString).orElse("");
        return opens.isEmpty() && closes.isEmpty()
                ? stated
                : stated.consultation(new Consultation(opens, closes, where));
    }

    private StatedFields withDocuments(StatedFields stated) {
        var links = entry.all(DeclaredField.DOCUMENTS).stream()
                .limit(DeclarationLimits.MAX_LIST_MEMBERS)
                .flatMap(found -> entry.resolveLink(found).stream()
                        .map(leads -> new DocumentLink(label(found.words(), leads), leads)))
                .distinct()
                .toList();
        return links.isEmpty() ? stated : stated.documents(links);
    }

    /** Returns the text of the link, or the name of the file. */
    private static String label(String words, URI leads) {
        var path = leads.getPath() == null ? "" : leads.getPath();
        var shown = words.isEmpty() || words.contains("://") || words.startsWith("/")
                ? path.substring(path.lastIndexOf('/') + 1)
                : words;
        var label = shown.isEmpty() ? leads.getHost() : shown;
        return label.length() <= DeclarationLimits.MAX_NAME_LENGTH
                ? label
                : label.substring(0, DeclarationLimits.MAX_NAME_LENGTH);
    }

    private List<String> textsOf(DeclaredField field) {
        return entry.all(field).stream()
                .map(found -> found.words())
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() <= DeclarationLimits.MAX_NAME_LENGTH
                        ? words
                        : words.substring(0, DeclarationLimits.MAX_NAME_LENGTH))
                .distinct()
                .limit(DeclarationLimits.MAX_LIST_MEMBERS)
                .toList();
    }

    private String requireText(DeclaredField field, int max) {
        var words = entry.words(field, max);
        if (words.isEmpty()) {
            var places = Stream.of(plan.fields().get(field)).flatMap(recipe -> recipe.places().stream());
            throw new PageChanged(
                    address,
                    Expectation.WORDS_FOR.of(field.label(), String.join(", ", places.toList())),
                    ProblemValue.words(""));
        }
        return words;
    }

    /** A key longer than the contract allows is replaced by its digest. */
    private static String boundedKey(String key) {
        return key.length() <= DeclarationLimits.MAX_NAME_LENGTH
                ? key
                : "long-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}

package mx.vigia.scraper.declared.list;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.Fragment;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReadingProblem;

/**
 * One entry of a list with the values of its fields; a field that is present and unreadable is reported, and the entry
 * is kept.
 */
public final class ListEntry {
    private static final String MARKUP_REGEX = "(?s).*</?[A-Za-z][^<>]*>.*";

    private final Map<DeclaredField, FieldMapping> fields;
    private final EntryNode cell;
    private final EntryNode around;
    private final FetchedPage page;
    private final DateFormats days;
    private final List<ReadingProblem> problems = new ArrayList<>();

    public ListEntry(
            Map<DeclaredField, FieldMapping> fields,
            EntryNode cell,
            EntryNode around,
            FetchedPage page,
            DateFormats days) {
        this.fields = fields;
        this.cell = cell;
        this.around = around;
        this.page = page;
        this.days = days;
    }

    public List<ReadingProblem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the text of a field, empty if it has none. */
    String words(DeclaredField field, int max) {
        return all(field).stream()
                .map(LocatedValue::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> words.matches(MARKUP_REGEX) ? Fragment.text(words) : words)
                .map(words -> words.length() <= max ? words : words.substring(0, max - 1) + "…")
                .orElse("");
    }

    /** Returns the address of a field, if it holds one. */
    Optional<URI> address(DeclaredField field) {
        return all(field).stream().flatMap(found -> resolveLink(found).stream()).findFirst();
    }

    /** Returns the target of a value on the page. */
    Optional<URI> resolveLink(LocatedValue found) {
        return page.resolveLink(found.address());
    }

    /** Returns the day of a field, if it holds one. */
    Optional<LocalDate> day(DeclaredField field) {
        var words = words(field, DeclarationLimits.MAX_NAME_LENGTH);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var recipe = fields.get(field);
        var day = days.in(words, recipe.date().format(), recipe.date().locale());
        if (day.isEmpty()) {
            var such = recipe.date().format().isEmpty()
                    ? "2026-11-24"
                    : recipe.date().format();
            problems.add(new ReadingProblem(
                    page.address(), "field-unread", Expectation.A_DAY_SUCH_AS.of(such), ProblemValue.words(words)));
        }
        return day;
    }

    /** Returns all values of a field, at the first of its places that shows something. */
    List<LocatedValue> all(DeclaredField field) {
        var recipe = fields.get(field);
        if (recipe == null) {
            return List.of();
        }
        if (!recipe.value().isEmpty()) {
            return List.of(new LocatedValue(recipe.value(), recipe.value()));
        }
        var from = recipe.ofPage() ? around : cell;
        return recipe.places().stream()
                .map(place -> from.at(place, recipe.attribute()))
                .map(all -> all.stream()
                        .map(found -> new LocatedValue(recipe.part(found.words()), found.address()))
                        .filter(found ->
                                !found.words().isEmpty() || !found.address().isEmpty())
                        .toList())
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

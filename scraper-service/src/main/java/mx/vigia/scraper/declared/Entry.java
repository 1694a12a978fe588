package mx.vigia.scraper.declared;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.scraper.reading.Fragment;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Told;

/** One entry of a list and what its fields say; a field that is there and cannot be read is named, and the entry stands. */
final class Entry {
    private static final String MARKUP = "(?s).*</?[A-Za-z][^<>]*>.*";

    private final Map<Field, Recipe> fields;
    private final Cell cell;
    private final Cell around;
    private final Page page;
    private final DayWords days;
    private final List<Problem> problems = new ArrayList<>();

    Entry(Map<Field, Recipe> fields, Cell cell, Cell around, Page page, DayWords days) {
        this.fields = fields;
        this.cell = cell;
        this.around = around;
        this.page = page;
        this.days = days;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The words of a field, empty where it says nothing. */
    String words(Field field, int most) {
        return all(field).stream()
                .map(Found::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> words.matches(MARKUP) ? Fragment.text(words) : words)
                .map(words -> words.length() <= most ? words : words.substring(0, most - 1) + "…")
                .orElse("");
    }

    /** The address of a field, where it holds one. */
    Optional<URI> address(Field field) {
        return all(field).stream().flatMap(found -> leads(found).stream()).findFirst();
    }

    /** Where something on the page leads. */
    Optional<URI> leads(Found found) {
        return page.leads(found.address());
    }

    /** The day of a field, where it holds one. */
    Optional<LocalDate> day(Field field) {
        var words = words(field, Limits.NAME);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var recipe = fields.get(field);
        var day = days.in(words, recipe.format(), recipe.locale());
        if (day.isEmpty()) {
            var such = recipe.format().isEmpty() ? "2026-11-24" : recipe.format();
            problems.add(
                    new Problem(page.address(), "field-unread", Measure.A_DAY_SUCH_AS.of(such), Told.words(words)));
        }
        return day;
    }

    /** Everything a field shows, at the first of its places that shows something. */
    List<Found> all(Field field) {
        var recipe = fields.get(field);
        if (recipe == null) {
            return List.of();
        }
        if (!recipe.value().isEmpty()) {
            return List.of(new Found(recipe.value(), recipe.value()));
        }
        var from = recipe.ofPage() ? around : cell;
        return recipe.places().stream()
                .map(place -> from.at(place, recipe.attribute()))
                .map(all -> all.stream()
                        .map(found -> new Found(recipe.part(found.words()), found.address()))
                        .filter(found ->
                                !found.words().isEmpty() || !found.address().isEmpty())
                        .toList())
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

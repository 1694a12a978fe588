package mx.vigia.analysis.web.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.page.BillLabels;
import org.jspecify.annotations.Nullable;

/** The values of a field in readable form. */
final class StatementView {
    private static final int MAX_TEXT_LENGTH = 400;
    private final BillLabels labels;

    StatementView(BillLabels labels) {
        this.labels = labels;
    }

    /** Returns the lines; empty if nothing is stated. */
    List<String> lines(BillField field, StatedFields stated) {
        return values(field, stated).map(labels::shown).map(StatementView::cut).toList();
    }

    private Stream<String> values(BillField field, StatedFields stated) {
        return switch (field) {
            case TITLE -> Stream.ofNullable(stated.title());
            case KIND -> kind(stated);
            case NUMBER -> Stream.ofNullable(stated.number());
            case PROPONENTS -> stated.proponents().stream().map(labels::proponent);
            case PRESENTED_ON -> Stream.ofNullable(stated.presentedOn()).map(labels::day);
            case COMMITTEES -> Stream.of(labels.referred(stated.committees())).filter(words -> !words.isEmpty());
            case STEPS -> stated.steps().stream().map(this::step);
            case CITATION -> Stream.ofNullable(stated.citation()).map(citation -> citation.text());
            case OFFICIAL_ADDRESS -> Stream.ofNullable(stated.officialAddress());
            case DOCUMENTS -> stated.documents().stream().map(StatementView::document);
            case TEXT -> Stream.of(stated.text().content()).filter(words -> !words.isEmpty());
            case SUMMARY -> Stream.ofNullable(stated.summary());
            case SUBJECTS -> stated.subjects().stream();
            case LANGUAGE -> Stream.ofNullable(stated.language()).map(labels::tongue);
            case CONSULTATION -> Stream.ofNullable(stated.consultation()).flatMap(this::window);
        };
    }

    private Stream<String> kind(StatedFields stated) {
        return Stream.concat(
                Stream.ofNullable(stated.kind()).map(labels::kind), Stream.ofNullable(stated.officialTerm()));
    }

    private String step(Step step) {
        Stream<String> day = Stream.ofNullable(step.date()).map(labels::day);
        return Stream.of(Stream.of(labels.step(step)), day, Stream.ofNullable(step.phrase()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> window(Consultation window) {
        return Stream.of(
                        day("bill.opens", window.opensOn()),
                        day("bill.closes", window.closesOn()),
                        Stream.ofNullable(window.address()))
                .flatMap(Function.identity());
    }

    private Stream<String> day(String key, @Nullable LocalDate day) {
        return Stream.ofNullable(day).map(known -> labels.words().say(key, labels.day(known)));
    }

    private static String document(DocumentLink link) {
        return link.label().equals(link.address()) ? link.address() : link.label() + ": " + link.address();
    }

    private static String cut(String words) {
        return words.length() <= MAX_TEXT_LENGTH ? words : words.substring(0, MAX_TEXT_LENGTH) + "…";
    }
}

package mx.vigia.analysis.web.editing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.page.BillLabels;

/** The values of a field in readable form. */
final class StatementView {
    private static final int MAX_TEXT_LENGTH = 400;
    private final BillLabels labels;

    StatementView(BillLabels labels) {
        this.labels = labels;
    }

    /** Returns the lines; empty if nothing is stated. */
    List<String> lines(BillField field, StatedFields stated) {
        return values(field, stated)
                .filter(Objects::nonNull)
                .map(labels::shown)
                .map(StatementView::cut)
                .toList();
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
            case CONSULTATION -> window(stated);
        };
    }

    private Stream<String> kind(StatedFields stated) {
        return Stream.of(stated.kind() == null ? null : labels.kind(stated.kind()), stated.officialTerm());
    }

    private String step(Step step) {
        return Stream.of(labels.step(step), step.date() == null ? null : labels.day(step.date()), step.phrase())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> window(StatedFields stated) {
        return Stream.ofNullable(stated.consultation())
                .flatMap(window -> Stream.of(
                        window.opensOn() == null
                                ? null
                                : labels.words().say("bill.opens", labels.day(window.opensOn())),
                        window.closesOn() == null
                                ? null
                                : labels.words().say("bill.closes", labels.day(window.closesOn())),
                        window.address()));
    }

    private static String document(DocumentLink link) {
        return link.label().equals(link.address()) ? link.address() : link.label() + ": " + link.address();
    }

    private static String cut(String words) {
        return words.length() <= MAX_TEXT_LENGTH ? words : words.substring(0, MAX_TEXT_LENGTH) + "…";
    }
}

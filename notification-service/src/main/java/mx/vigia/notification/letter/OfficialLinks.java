package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.FactState;
import mx.vigia.notification.intake.StepData;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.net.PublicPage;

/**
 * The official documents of a fact: those of the step told; where it has none, that of the matter, under another label.
 * Addresses that answer programs only are no documents.
 */
record OfficialLinks(FactEvent fact, Messages words) {
    /** Returns the documents, each once. */
    List<LetterModel.Link> links() {
        var links = new ArrayList<LetterModel.Link>();
        add(links, "letter.official", documentOfStep(fact.after()));
        fact.after().held().ifPresent(vote -> add(links, "letter.vote.official", vote.officialAddress()));
        fact.after().called().ifPresent(call -> add(links, "letter.meeting.official", call.officialAddress()));
        if (tellsOfAnotherDocument()) {
            add(links, "letter.official.page", links.isEmpty() ? fact.page() : "");
        }
        if (links.isEmpty()) {
            add(
                    links,
                    isOfTheMatter() ? "letter.official" : "letter.official.matter",
                    fact.bill().officialAddress());
            add(links, "letter.official.page", fact.bill().officialPage());
        }
        return links;
    }

    /** Whether it tells of a later document than that of the matter: of a decree, or of a text that differs. */
    private boolean tellsOfAnotherDocument() {
        return fact.kind() == FactKind.PUBLISHED && !fact.before().equals(FactState.EMPTY)
                || !fact.after().wording().textKind().isEmpty();
    }

    /** Returns the address of the document that is told of; empty where none is known that people can open. */
    String first() {
        return links().stream().map(LetterModel.Link::address).findFirst().orElse("");
    }

    /** Whether the fact is the first of its matter, so that the document of the matter is its own. */
    private boolean isOfTheMatter() {
        return fact.before().equals(FactState.EMPTY)
                && !(fact.isFirstText() && fact.after().tells().size() > 1)
                && fact.after().taken().isEmpty()
                && fact.after().called().isEmpty()
                && fact.after().awaited().isEmpty()
                && fact.after().joinedLater().isEmpty();
    }

    private static String documentOfStep(FactState after) {
        return after.taken().stream()
                .flatMap(step -> step.documents().stream())
                .map(StepData.Document::address)
                .filter(PublicPage::is)
                .findFirst()
                .orElse("");
    }

    private void add(List<LetterModel.Link> links, String label, String address) {
        var plain = PlainText.of(address);
        if (PublicPage.is(plain)
                && links.stream().noneMatch(link -> link.address().equals(plain))) {
            links.add(new LetterModel.Link(words.say(label), plain));
        }
    }
}

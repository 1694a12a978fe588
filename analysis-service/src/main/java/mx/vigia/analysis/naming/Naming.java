package mx.vigia.analysis.naming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.proceeding.Occasion;
import mx.vigia.analysis.proceeding.Proceeding;
import mx.vigia.analysis.proceeding.ProceedingBook;

/**
 * Links proceedings to the bills they name, whichever came first. What is linked by agreement stays linked until a sure
 * reference says who is meant: a later bill of the same title does not take the place of the one we told of.
 */
public final class Naming {
    private final ProceedingBook proceedings;
    private final MentionBook mentions;
    private final ReferenceBook references;

    public Naming(Connection transaction, ProceedingBook proceedings) {
        this.proceedings = proceedings;
        this.mentions = new MentionBook(transaction);
        this.references = new ReferenceBook(transaction);
    }

    /** Keeps what a proceeding names; who it means is found by {@link #named}. */
    public void enter(Proceeding proceeding) throws SQLException {
        mentions.enter(proceeding);
    }

    /** Keeps by what these bills can be named, and gives the proceedings that may mean one of them. */
    public Set<UUID> enter(Collection<Dossier> bills) throws SQLException {
        references.enter(bills);
        return mentions.naming(bills);
    }

    /** Finds whom these proceedings mean, and then what their neighbours mean, and gives all whose links have grown. */
    public Set<UUID> named(Collection<UUID> wanted) throws SQLException {
        Set<UUID> grown = new LinkedHashSet<>();
        Deque<UUID> waiting = new ArrayDeque<>(wanted);
        while (!waiting.isEmpty()) {
            UUID next = waiting.removeFirst();
            Occasion occasion = proceedings.withId(next).orElseThrow().occasion();
            if (grows(occasion)) {
                grown.add(next);
                mentions.undecidedBeside(occasion).stream()
                        .filter(beside -> !grown.contains(beside) && !waiting.contains(beside))
                        .forEach(waiting::add);
            }
        }
        return grown;
    }

    /** All bills to which something was linked. */
    public Set<UUID> meant() {
        return Set.copyOf(mentions.meant());
    }

    private boolean grows(Occasion occasion) throws SQLException {
        Set<UUID> before = mentions.linkedTo(occasion.proceeding());
        List<MentionRow> rows = mentions.of(occasion.proceeding());
        Set<UUID> dealtWith = mentions.dealtWith(occasion);
        for (MentionRow row : rows) {
            Decision decision = decided(occasion, row, titlesAt(row.point(), rows), dealtWith);
            if (!row.linked() || decision.ground().sure()) {
                mentions.decide(occasion.proceeding(), row.place(), decision);
            }
        }
        return !before.containsAll(mentions.linkedTo(occasion.proceeding()));
    }

    /** A number that is one bill's alone needs no title; where several bear it, the titles beside it may tell which. */
    private Decision decided(Occasion occasion, MentionRow row, Set<String> titles, Set<UUID> dealtWith)
            throws SQLException {
        Decision bare = decided(occasion, row.forms(), dealtWith);
        return bare.links().isEmpty() && !titles.isEmpty()
                ? decided(occasion, row.forms().orTitled(titles), dealtWith)
                : bare;
    }

    private Decision decided(Occasion occasion, Forms mention, Set<UUID> dealtWith) throws SQLException {
        Set<UUID> keyed = references.keyed(occasion.site(), mention);
        ReferenceBook.Answering answering = references.answering(keyed, mention);
        return Decision.among(answering.bills().stream()
                        .map(bill -> new Likeness(
                                occasion, mention, bill, keyed.contains(bill.id()), dealtWith.contains(bill.id())))
                        .toList())
                .heldTo(answering.weakest());
    }

    private static Set<String> titlesAt(int point, List<MentionRow> rows) {
        return rows.stream()
                .filter(row -> row.point() == point)
                .flatMap(row -> row.forms().titles().stream())
                .collect(Collectors.toSet());
    }
}

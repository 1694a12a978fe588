package mx.vigia.notification.upkeep.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Goes through lists with a person: what is new to them, and what they have put aside until it changes. */
@ApplicationScoped
public class Screening {
    /** How long a look lasts: what was new when it began is so until it is over. */
    static final Duration LOOK = Duration.ofMinutes(30);

    private final ScreeningBook book;
    private final Clock clock;

    Screening(ScreeningBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What these bills are to the person; changes nothing. */
    public Marked of(UUID person, List<Shown> list) throws SQLException {
        var begun = clock.instant().minus(LOOK);
        var known = book.known(person, bills(list));
        var told = book.told(person, bills(list));
        var first = !book.hasLookedBefore(person, begun);
        var marks = list.stream()
                .map(shown -> mark(shown, Optional.ofNullable(known.get(shown.bill())), told, first, begun))
                .toList();
        return new Marked(marks, first, book.hides(person));
    }

    private static Mark mark(
            Shown shown, Optional<ScreeningBook.Known> known, Map<UUID, Instant> told, boolean first, Instant begun) {
        var news = first ? Mark.News.NONE : news(shown, known.flatMap(row -> row.before(begun)));
        var screened = known.flatMap(ScreeningBook.Known::screened).filter(revision -> revision >= shown.revision());
        return new Mark(shown, news, screened.isPresent(), Optional.ofNullable(told.get(shown.bill())));
    }

    private static Mark.News news(Shown shown, Optional<Integer> before) {
        return before.map(revision -> revision < shown.revision() ? Mark.News.CHANGED : Mark.News.NONE)
                .orElse(Mark.News.NEW);
    }

    /** The person has looked at these. */
    public void look(UUID person, List<Shown> list) throws SQLException {
        var now = clock.instant();
        book.look(person, list, now, now.minus(LOOK));
    }

    /** Puts those chosen aside, as they stand in the list: what changes later comes back. */
    public void putAside(UUID person, List<Shown> list, Set<UUID> chosen) throws SQLException {
        book.putAside(person, among(list, chosen), clock.instant());
    }

    /** Takes those chosen back. */
    public void takeBack(UUID person, List<Shown> list, Set<UUID> chosen) throws SQLException {
        book.takeBack(person, bills(among(list, chosen)));
    }

    /** Whether what the person put aside is to stay out of their lists. */
    public void hide(UUID person, boolean hides) throws SQLException {
        book.hide(person, hides);
    }

    /** All that is kept of it about a person, the newest first. */
    public List<Kept> kept(UUID person) throws SQLException {
        return book.kept(person);
    }

    private static List<Shown> among(List<Shown> list, Set<UUID> chosen) {
        return list.stream().filter(shown -> chosen.contains(shown.bill())).toList();
    }

    private static Collection<UUID> bills(List<Shown> list) {
        return list.stream().map(Shown::bill).toList();
    }

    /** What is kept about one bill: the revision last seen, when, and whether it was put aside. */
    public record Kept(UUID bill, int seen, Instant lookedAt, boolean screened) {}
}

package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Presents bills to the chamber: by whom, and where in the gazette of the day they appear. */
public record BillPresentation(Script script) {
    private static final List<String> GROUPS = List.of("Morena", "PAN", "PVEM", "PT", "PRI", "MC");
    private static final int BILLS_PER_PART = 4;

    /** An attack that is appended to a title. */
    private static final String HOSTILE_SUFFIX = " <script>alert(\"vigía\")</script>\r\n"
            + "Bcc: todos@example.org \u202Eatleuv\u202C \"comillas\" & <b>negritas</b>";

    Legislature foundLegislature(Action action) {
        var day = LocalDate.parse(action.word("day", Days.of(action.at()).toString()));
        var progress = new Progress(script);
        var chamber = Legislature.empty(day, action.count("seed", 66), Layout.usual(action.at()));
        for (var draft : script.opening()) {
            var session = Days.before(day, draft.day());
            var at = earlier(
                    Days.publicationTime(session).plusSeconds(chamber.bills().size()), action.at());
            chamber = chamber.withBill(presented(chamber, draft, proponentOf(chamber, draft), session, at));
        }
        return new Convening(script).openingMeetings(progress.withOpeningHistory(chamber, action.at()), action.at());
    }

    /**
     * Presents the next bill in reserve, of a topic or a kind if requested; a generated one if the reserve has none.
     */
    Legislature next(Legislature now, Action action) {
        var used = now.bills().stream().map(b -> b.draft().id()).collect(Collectors.toSet());
        var topic = action.word("topic", "");
        var kind = action.word("kind", "");
        var draft = script.reserve().stream()
                .filter(d -> !used.contains(d.id()))
                .filter(d -> topic.isEmpty() || script.topicsOf(d).contains(topic))
                .filter(d -> kind.isEmpty() || d.kind().contractName().equals(kind))
                .findFirst()
                .orElseGet(() -> new BillGenerator(script).draft(now, topic));
        var titled = draft.withTitle(action.word("title", draft.title()));
        var presented = action.isTrue("hostile") ? titled.withTitle(withHostileMarkup(titled.title())) : titled;
        return now.withBill(presented(now, presented, proponentOf(now, presented), Days.of(action.at()), action.at()));
    }

    /** Presents exactly the bill that the action describes: its title, themes, kind and size, and who brings it. */
    Legislature present(Legislature now, Action action) {
        var themes = Draft.themesIn(action.word("themes", "instituciones"));
        themes.forEach(script::theme); // the pages could not be written without it
        var draft = new Script.Entry(
                        action.word("title", ""),
                        named(Kind.class, action.word("kind", "")),
                        named(Draft.Origin.class, action.word("from", "")),
                        themes,
                        named(Draft.Size.class, action.word("size", "")),
                        0,
                        List.of())
                .toDraft(Draft.SCRIPTED_PREFIX + (now.bills().size() + 1));
        var deputy = action.count("deputy", 0);
        var proponent = deputy > 0 ? Proponent.of(script.seats(now).all().get(deputy - 1)) : proponentOf(now, draft);
        return now.withBill(presented(now, draft, proponent, Days.of(action.at()), action.at()));
    }

    /** Returns the constant of this name in lower case; null, which stands for the usual one, if none is named. */
    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return word.isEmpty() ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** Presents many bills at once, all of them generated, a fifth of them about cybersecurity. */
    Legislature many(Legislature now, Action action) {
        var inventing = new BillGenerator(script);
        var chamber = now;
        for (int i = 0; i < Math.min(action.count("n", 1), 2_000); i++) {
            var topic = action.word("topic", i % 5 == 0 ? "cybersecurity" : "");
            var draft = inventing.draft(chamber, topic);
            chamber = chamber.withBill(
                    presented(chamber, draft, proponentOf(chamber, draft), Days.of(action.at()), action.at()));
        }
        return chamber;
    }

    /** Returns how many bills are still in reserve. */
    public long countInReserve(Legislature now) {
        Set<String> used = now.bills().stream().map(b -> b.draft().id()).collect(Collectors.toSet());
        return script.reserve().stream().filter(d -> !used.contains(d.id())).count();
    }

    private Proponent proponentOf(Legislature now, Draft draft) {
        var order = now.bills().size() + 1;
        return script.cast().of(draft.origin(), new Random(now.seed() * 31 + order), script.seats(now));
    }

    private static Bill presented(Legislature now, Draft draft, Proponent proponent, LocalDate day, Instant at) {
        var order = now.bills().size() + 1;
        var file = file(now, draft, proponent, day);
        var place = 1
                + (int) now.bills().stream()
                        .filter(b -> b.file().equals(file) && b.kind() == draft.kind())
                        .count();
        var fact = new TruthEvent("new", at, draft.title());
        return new Bill(
                "bill-%04d".formatted(order),
                order,
                draft,
                proponent,
                new Bill.Printing(day, file, place),
                0,
                0,
                new Bill.History(List.of(), List.of(fact), at));
    }

    private static String file(Legislature now, Draft draft, Proponent proponent, LocalDate day) {
        if (draft.kind() != Kind.MOTION && proponent.origin() != Draft.Origin.DEPUTY) {
            return Days.fileStamp(day) + "-I";
        }
        var annex = draft.kind() == Kind.MOTION ? "-III-" : "-II-";
        var group = Days.fileStamp(day) + annex + (GROUPS.indexOf(proponent.group()) + 1);
        var already = now.bills().stream()
                .filter(b -> b.file().equals(group) || b.file().startsWith(group + "-"))
                .count();
        var part = already / BILLS_PER_PART + 1;
        return part == 1 && !proponent.group().equals("Morena") ? group : group + "-" + part;
    }

    private static String withHostileMarkup(String title) {
        return title.replaceFirst("\\.$", "") + HOSTILE_SUFFIX + ".";
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

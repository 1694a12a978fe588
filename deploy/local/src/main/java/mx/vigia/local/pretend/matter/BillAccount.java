package mx.vigia.local.pretend.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.chamber.Notice;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.ScriptedLaws;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Step;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.chamber.Votes;
import mx.vigia.local.pretend.matter.TrueStep.Particulars;

/** The steps of a federal bill: what the chambers did, and each meeting with the bill on its agenda. */
record BillAccount(Script script, Legislature now, Bill bill) {
    private static final String DEPUTIES = "deputies";
    private static final String SENATE = "senate";
    private static final Pattern VOTES = Pattern.compile("con (\\d+) votos en pro y (\\d+) en contra");
    private static final Pattern COMMITTEE = Pattern.compile("Comisi(?:ón|ones Unidas) de (.+?)(?:, y de (.+))?$");

    TrueMatter matter(List<String> documents) {
        return new TrueMatter(
                bill.id(),
                List.of(bill.title().replaceAll("\\s+", " ")),
                documents,
                new TrueMatter.Subjects(
                        script.topicsOf(bill.draft()),
                        new ScriptedLaws(script).lawsOf(bill),
                        bill.proponent().person() ? List.of(bill.proponent().name()) : List.of(),
                        committees(),
                        id("referred")),
                steps());
    }

    private List<TrueStep> steps() {
        var steps = new ArrayList<TrueStep>();
        steps.add(TrueStep.of(id("new"), bill.publishedAt(), Particulars.of("", bill.day()), first()));
        bill.steps().forEach(step -> steps.addAll(of(step, at(step))));
        now.meetings().stream()
                .filter(meeting -> meeting.bills().contains(bill.id())
                        && meeting.sort() != Meeting.MeetingKind.HEARING) // whose calls name no bills
                .forEach(meeting -> steps.addAll(of(meeting, bill.id() + "/" + meeting.id())));
        return List.copyOf(steps);
    }

    private String[] first() {
        return switch (bill.kind()) {
            case INITIATIVE -> new String[] {"new"};
            case MOTION -> new String[] {"motion-new"};
            case MINUTA -> new String[] {"minuta", "new"};
        };
    }

    /** Returns what one line of progress means, with what other pages say on the same occasion. */
    private List<TrueStep> of(Step step, Instant at) {
        var here = Particulars.of(DEPUTIES, step.on());
        return switch (step.name()) {
            case "referred" -> List.of(TrueStep.of(id("referred"), at, here, "referred"));
            case "extended" -> List.of(TrueStep.of(id("extended"), at, here, "extended"));
            case "reported" -> List.of(reported(at, step));
            case "passed-deputies" -> passed(step, at);
            case "passed-senate" ->
                List.of(
                        TrueStep.of(id("senate-reported"), at, Particulars.of(SENATE, step.on()), "reported")
                                .withAnother(),
                        ofSession("senate-session-report", at, step),
                        TrueStep.of(id("senate-passed"), at, withVotes(SENATE, step), "passed", "vote"),
                        TrueStep.of(id("to-executive"), at, Particulars.of("", step.on()), "sent-to-executive")
                                .withAnother());
            case "published" -> List.of(TrueStep.of(id("published"), at, Particulars.of("", step.on()), "published"));
            case "negative" -> List.of(TrueStep.of(id("negative"), at, here, "reported-negative"));
            case "rejected" -> List.of(TrueStep.of(id("rejected"), at, here, "discarded"));
            case "withdrawn" -> List.of(TrueStep.of(id("withdrawn"), at, here, "withdrawn"));
            case "resolved" -> List.of(TrueStep.of(id("resolved"), at, here, "resolved"));
            default -> List.of(TrueStep.of(id(step.name()), at, here, "waived"));
        };
    }

    private TrueStep reported(Instant at, Step step) {
        return TrueStep.of(id("reported"), at, Particulars.of(DEPUTIES, step.on()), "reported")
                .changing(new ChangedArticles(script).of(bill));
    }

    /** Returns the approval; what was approved is sent to the Senate at once, and turned to its committees there. */
    private List<TrueStep> passed(Step step, Instant at) {
        var report = bill.has("reported")
                ? Stream.<TrueStep>of()
                : Stream.of(reported(at, step).withAnother());
        var vote = TrueStep.of(id("passed"), at, withVotes(DEPUTIES, step), "passed", "vote");
        var reserved = new Votes(now)
                .all().stream()
                        .filter(held -> held.bill().id().equals(bill.id()) && held.part() == Vote.Part.RESERVED)
                        .map(held -> TrueStep.of(id("reserved"), at, counted(held, step), "vote")
                                .withAnother());
        var minuta = bill.kind() == Kind.MINUTA
                ? Stream.<TrueStep>of()
                : Stream.of(
                        TrueStep.of(
                                id("minuta"),
                                at,
                                Particulars.of(SENATE, step.on()),
                                "minuta",
                                "referred",
                                "referral-changed"),
                        ofSession("senate-session-minuta", at, step));
        return Stream.of(report, Stream.of(vote), reserved, minuta)
                .flatMap(all -> all)
                .toList();
    }

    /** Returns that the document is on the agenda of the Senate's session of that day, whose gazette prints it. */
    private TrueStep ofSession(String name, Instant at, Step step) {
        return TrueStep.of(id(name), at, Particulars.of("Pleno", step.on()), "agenda")
                .withAnother();
    }

    private Particulars counted(Vote held, Step step) {
        var ballots = held.ballots(script.seats(now));
        return Particulars.of(DEPUTIES, step.on())
                .withVotes(List.of((int) Vote.count(ballots, Sense.FAVOUR), (int) Vote.count(ballots, Sense.AGAINST)));
    }

    private static Particulars withVotes(String chamber, Step step) {
        var votes = VOTES.matcher(step.words());
        return votes.find()
                ? Particulars.of(chamber, step.on())
                        .withVotes(List.of(Integer.valueOf(votes.group(1)), Integer.valueOf(votes.group(2))))
                : Particulars.of(chamber, step.on());
    }

    /** Returns the call of a meeting, and each later change of it. */
    static List<TrueStep> of(Meeting meeting, String id) {
        var steps = new ArrayList<TrueStep>();
        for (var notice : meeting.notices()) {
            steps.add(TrueStep.of(
                    id + "/" + (steps.size() + 1),
                    notice.at(),
                    Particulars.of(meeting.body(), notice.day()).withTime(notice.time()),
                    kindOf(notice.status())));
        }
        return List.copyOf(steps);
    }

    private static String kindOf(Notice.Status status) {
        return switch (status) {
            case CALLED -> "agenda";
            case POSTPONED -> "agenda-postponed";
            case CANCELLED -> "agenda-cancelled";
        };
    }

    private List<String> committees() {
        return bill.committees().stream()
                .flatMap(words -> COMMITTEE.matcher(words).results())
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(name -> name != null)
                .map(name -> name.replaceFirst(", para.*", ""))
                .toList();
    }

    private Instant at(Step step) {
        return bill.happenings().stream()
                .filter(happening -> happening.detail().equals(step.words()))
                .findFirst()
                .orElse(bill.happenings().getFirst())
                .at();
    }

    private String id(String step) {
        return bill.id() + "/" + step;
    }
}

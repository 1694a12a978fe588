package mx.vigia.analysis.web.proceedings;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VotePosition;
import mx.vigia.analysis.linking.chamber.ProceedingSource;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.linking.chamber.VoteDiscrepancy;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.people.NamedActorLookup;
import mx.vigia.analysis.web.people.NamedActors;
import mx.vigia.platform.net.WebAddress;
import mx.vigia.platform.text.OrEmpty;

/**
 * A vote on a page.
 *
 * @param result empty unless the source states it
 * @param rows the chamber's figures, then each group's
 * @param dissents who did not vote with their group
 * @param voters links to their pages
 * @param doubts where figures do not agree, in a sentence each
 */
@TemplateData
public record VoteView(
        UUID id,
        Heading heading,
        String result,
        List<Row> rows,
        List<Roll> roll,
        List<DissentView> dissents,
        NamedActors voters,
        List<String> doubts,
        List<Source> sources) {

    /**
     * What was voted on, and where.
     *
     * @param question which part was voted on, or empty
     * @param day empty if unknown
     */
    @TemplateData
    public record Heading(String title, String question, String where, String day) {
        static Heading of(Vote vote, BillLabels labels) {
            return new Heading(
                    OrEmpty.text(vote.title()),
                    OrEmpty.text(vote.question()),
                    Optional.ofNullable(vote.chamber()).map(labels::chamber).orElseGet(() -> labels.site(vote.site())),
                    Optional.ofNullable(vote.heldOn()).map(labels::day).orElse(""));
        }
    }

    /** A row of figures. */
    @TemplateData
    public record Row(String group, boolean whole, PrintedTally tally) {
        /** Returns the votes in favour, against and in abstention as parts of a bar, in percent of all of the row. */
        public List<Bar> bars() {
            var bars = new ArrayList<Bar>();
            double start = 0;
            for (var position : List.of(VotePosition.FAVOUR, VotePosition.AGAINST, VotePosition.ABSTENTION)) {
                double width = 100.0 * tally.of(position) / Math.max(1, tally.sum());
                bars.add(new Bar(position.word(), percent(start), percent(width)));
                start += width;
            }
            return bars;
        }

        private static String percent(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /** A part of a bar from 0 to 100. */
    @TemplateData
    public record Bar(String position, String start, String width) {}

    /** The people of one group who took one position. */
    @TemplateData
    public record Roll(String group, String position, List<String> names) {}

    /** A site that shows the vote, its URL there, and the stored copy. */
    @TemplateData
    public record Source(String site, String address, String sha256) {}

    public static List<VoteView> of(List<VoteWithCopies> votes, BillLabels labels, NamedActorLookup actors) {
        var voters = actors.on(votes.stream().map(shown -> shown.vote().id()).toList());
        return votes.stream()
                .map(shown -> of(
                        shown.vote(),
                        shown.alsoAt(),
                        labels,
                        voters.get(shown.vote().id())))
                .toList();
    }

    private static VoteView of(Vote vote, List<VoteWithCopies.Copy> alsoAt, BillLabels labels, NamedActors voters) {
        return new VoteView(
                vote.id(),
                Heading.of(vote, labels),
                Optional.ofNullable(vote.result())
                        .map(result -> labels.words().say("vote.result." + result.word()))
                        .orElse(""),
                vote.totals().stream().map(tally -> row(tally, labels)).toList(),
                roll(vote, labels),
                DissentView.of(vote, labels),
                voters,
                vote.differences().stream()
                        .map(difference -> doubt(difference, labels))
                        .toList(),
                Stream.concat(
                                Stream.of(source(vote.site(), vote.source(), labels)),
                                alsoAt.stream().map(copy -> source(copy.site(), copy.source(), labels)))
                        .toList());
    }

    private static Row row(PrintedTally printedTally, BillLabels labels) {
        boolean whole = printedTally.group() == null;
        return new Row(whole ? labels.words().say("vote.whole") : printedTally.group(), whole, printedTally);
    }

    private static List<Roll> roll(Vote vote, BillLabels labels) {
        var groups = vote.ballots().stream().map(Ballot::group).distinct().toList();
        var roll = new ArrayList<Roll>();
        for (var group : groups) {
            for (var position : VotePosition.values()) {
                var names = vote.ballots().stream()
                        .filter(ballot -> Objects.equals(ballot.group(), group) && ballot.position() == position)
                        .map(Ballot::voter)
                        .toList();
                if (!names.isEmpty()) {
                    roll.add(new Roll(OrEmpty.text(group), labels.words().say("vote." + position.word()), names));
                }
            }
        }
        return roll;
    }

    private static String doubt(VoteDiscrepancy difference, BillLabels labels) {
        var words = labels.words();
        var group = Objects.requireNonNullElse(difference.group(), words.say("vote.whole"));
        var what = Optional.ofNullable(difference.position())
                .map(position -> words.say("vote." + position.word()))
                .orElseGet(() -> words.say("vote.total"));
        var key = switch (difference.against()) {
            case ROW -> "vote.differs.row";
            case GROUPS -> "vote.differs.groups";
            case BALLOTS -> "vote.differs.ballots";
        };
        return words.say(key, group, what, difference.printed(), difference.counted());
    }

    private static Source source(String site, ProceedingSource source, BillLabels labels) {
        return new Source(
                labels.site(site),
                OrEmpty.text(source.officialAddress()),
                source.pages().getFirst().sha256());
    }

    /** Whether a browser may follow the address of a source. */
    public boolean linked(String address) {
        return WebAddress.is(address);
    }
}

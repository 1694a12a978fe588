package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.law.AmendmentKind;

/**
 * Finds which records link to which report, minuta or decree: by a key, by the matter of their source, by a paper that
 * one lists and the other is, by the passage or publication that both state, or, for a report, by decisions of people
 * and rules. Computed before any paper is assigned, so that the result does not depend on the order.
 */
final class PaperLinks {
    private final Map<BillId, RecordNames> names;
    private final DisjointSets parts;
    private final Map<String, Set<SourceRecord>> owners = new HashMap<>();
    private final Map<BillId, Set<SourceRecord>> leading = new HashMap<>();

    /**
     * @param parts as they are before any paper is assigned
     * @param judged whether two records were decided to be one
     */
    PaperLinks(
            Collection<SourceRecord> records,
            Map<BillId, RecordNames> names,
            DisjointSets parts,
            BiPredicate<SourceRecord, SourceRecord> judged) {
        this.names = names;
        this.parts = parts;
        Map<BillId, PaperKind> stations =
                records.stream().collect(Collectors.toMap(SourceRecord::id, PaperKind::of, (one, same) -> one));
        for (SourceRecord record : records) {
            names.get(record.id()).own().stream()
                    .filter(PaperNames::isPaperName)
                    .forEach(name -> owners.computeIfAbsent(name, none -> new LinkedHashSet<>())
                            .add(record));
        }
        for (SourceRecord paper : records) {
            PaperKind station = stations.get(paper.id());
            for (SourceRecord record : records) {
                if (stations.get(record.id()).isBefore(station)
                        && (isLinkedFrom(record, paper) || station == PaperKind.REPORT && judged.test(record, paper))) {
                    leading.computeIfAbsent(paper.id(), none -> new LinkedHashSet<>())
                            .add(record);
                }
            }
        }
    }

    /** Returns the records that link to this paper. */
    Set<SourceRecord> recordsLinkingTo(SourceRecord paper) {
        return leading.getOrDefault(paper.id(), Set.of());
    }

    private boolean isLinkedFrom(SourceRecord record, SourceRecord paper) {
        RecordNames ours = names.get(record.id());
        RecordNames theirs = names.get(paper.id());
        return ours.areLinked(theirs)
                || ours.shareMatter(theirs)
                || ours.linkedPapers(theirs).stream().anyMatch(name -> isIntended(name, record, paper));
    }

    /**
     * Whether, among all papers found under one name, this is the one meant. Names of passages and publications contain
     * the words. An address may be that of several papers printed in one file, or of one that is not read yet: then the
     * titles decide or, for a single paper, it is enough that both would change the same articles on the same subject.
     * Weaker matches are left to review.
     */
    private boolean isIntended(String name, SourceRecord record, SourceRecord paper) {
        List<SourceRecord> others = owners.get(name).stream()
                .filter(other -> isSiblingPaper(paper, other) && !parts.areTogether(paper, other))
                .toList();
        if (PaperNames.hasWording(name)) {
            return others.isEmpty() && PaperNames.isAfter(name, paper, record);
        }
        boolean titled = PaperTitles.haveSameWording(record, paper);
        return others.isEmpty()
                ? titled || changeSameArticles(record, paper)
                : titled && others.stream().noneMatch(other -> PaperTitles.haveSameWording(record, other));
    }

    /** Whether the other is another paper of the same kind at the same site. */
    private static boolean isSiblingPaper(SourceRecord paper, SourceRecord other) {
        return !other.id().equals(paper.id())
                && other.id().site().equals(paper.id().site())
                && PaperKind.of(other) == PaperKind.of(paper);
    }

    private static boolean changeSameArticles(SourceRecord one, SourceRecord other) {
        Set<String> ours = articles(one);
        return !ours.isEmpty() && ours.equals(articles(other)) && PaperTitles.shareSubject(one, other);
    }

    /** Returns the articles with their laws. */
    private static Set<String> articles(SourceRecord record) {
        AffectedLaws laws = AffectedLaws.known().ofSite(record.id().site());
        return TitleComparison.titles(record).stream()
                .flatMap(title -> laws.of(title, "").stream())
                .filter(law -> law.relation() != AmendmentKind.MENTION)
                .flatMap(law -> law.articles().stream().map(article -> law.id() + "/" + article))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

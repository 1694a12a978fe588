package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;

/** Tells which of the optional parts a bill has, so that a page does not query parts that are certainly empty. */
@ApplicationScoped
class PresentParts {
    private static final String FIND_PARTS_SQL = """
            select distinct p.subject as part from mention_link_now l join proceeding p on p.id = l.proceeding
            where l.dossier = ?
            union all select 'hand' where exists (
                select from hand_act join dossier_link using (source_record) where dossier = ?)
            union all select 'namesake' where exists (
                select from dossier_link ours join source_alias name on name.source_record = ours.source_record
                    join source_alias same on same.site = name.site and same.alias = name.alias
                    join dossier_link theirs on theirs.source_record = same.source_record
                where ours.dossier = ? and theirs.dossier <> ours.dossier)
            union all select 'paper' where exists (
                select from dossier_link join shared_paper on paper = source_record where dossier = ?)
            union all select 'resolved' where exists (
                select from dossier_link join shared_paper on record = source_record where dossier = ?)
            union all select 'parted' where exists (
                select from fact where kind = 'unlinked' and after -> 'link' ->> 'other' = ?)
            union all select 'ratification' where exists (select from reform_title where dossier = ?)
            """;

    private final Jdbc database;

    PresentParts(Jdbc database) {
        this.database = database;
    }

    /** A part of a bill's page or response. */
    enum Part {
        VOTE,
        MEETING,
        DEBATE,
        HAND,
        NAMESAKE,
        /** It is a paper of other bills. */
        PAPER,
        /** Others are papers of it. */
        RESOLVED,
        /** Records were split from it. */
        PARTED,
        /** It is a reform of the Constitution, on which the states' legislatures vote. */
        RATIFICATION;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The parts that one bill has. */
    record Present(UUID bill, Set<Part> parts) {
        Present {
            parts = Set.copyOf(parts);
        }

        /** Returns the content of a part; empty, without a query, if the bill lacks it. */
        <T> List<T> list(Part part, Function<UUID, List<T>> question) {
            return parts.contains(part) ? question.apply(bill) : List.of();
        }

        /** Returns a part of which a bill has one; empty, without a query, if the bill lacks it. */
        <T> Optional<T> one(Part part, Supplier<Optional<T>> question) {
            return parts.contains(part) ? question.get() : Optional.empty();
        }
    }

    /** Returns the parts of a bill, with one query for all of them. */
    Present of(UUID bill) {
        var words = database.list(
                FIND_PARTS_SQL, row -> row.getString("part"), bill, bill, bill, bill, bill, bill.toString(), bill);
        return new Present(
                bill,
                Arrays.stream(Part.values())
                        .filter(part -> words.contains(part.word()))
                        .collect(Collectors.toSet()));
    }
}

package mx.vigia.notification.upkeep.screening;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.JdbcStatements;

/** The words that a person puts on bills for themselves: no topics, and nothing that anybody else sees, finds, is told or is handed. */
@ApplicationScoped
public class PrivateLabels {
    /** Characters of a label. */
    public static final int MAX_LABEL_LENGTH = 60;

    /** Characters that are kept of a title. */
    public static final int MAX_TITLE_LENGTH = 300;

    /** Labels of a person on one bill. */
    public static final int MAX_LABELS_PER_BILL = 20;

    /** Labels of a person on all bills. */
    public static final int MAX_LABELS_PER_PERSON = 5_000;

    private final JdbcStatements rows;
    private final Clock clock;

    PrivateLabels(JdbcStatements rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A label, and on how many bills it stands. */
    @TemplateData
    public record Counted(String words, int bills) {
        /** The page of its bills. */
        public String address() {
            return "/me/labels?label=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    /** A label on a bill, with the title that stood where it was put. */
    @TemplateData
    public record Label(UUID bill, String words, String title, Instant at) {}

    /** A person's labels, in the order of their words. */
    public List<Counted> of(UUID person) throws SQLException {
        return rows.read(
                "select words, count(*) from private_label where person = ? group by words order by words",
                row -> new Counted(row.getString(1), row.getInt(2)),
                person);
    }

    /** All labels of a person, the latest first. */
    public List<Label> all(UUID person) throws SQLException {
        return rows.read(
                "select bill, words, title, put_at from private_label where person = ? order by put_at desc, bill, words",
                PrivateLabels::label,
                person);
    }

    /** The bills on which a person put this label, the latest first. */
    public List<Label> with(UUID person, String words) throws SQLException {
        return rows.read(
                "select bill, words, title, put_at from private_label where person = ? and words = ?"
                        + " order by put_at desc, bill",
                PrivateLabels::label,
                person,
                words);
    }

    /** What a person put on each of these bills; those without are left out. */
    public Map<UUID, List<String>> on(UUID person, Collection<UUID> bills) throws SQLException {
        return rows
                .read(
                        "select bill, words, title, put_at from private_label where person = ? and bill = any (?) order by words",
                        PrivateLabels::label,
                        person,
                        bills)
                .stream()
                .collect(Collectors.groupingBy(Label::bill, Collectors.mapping(Label::words, Collectors.toList())));
    }

    /** Puts a label on a bill, where it may stand already; false where there are too many of them. */
    public boolean put(UUID person, UUID bill, String title, String words) throws SQLException {
        rows.change(
                """
                insert into private_label (person, bill, words, title, put_at) select ?, ?, ?, ?, ?
                where (select count(*) < ? from private_label where person = ? and bill = ?)
                    and (select count(*) < ? from private_label where person = ?) on conflict do nothing""",
                person,
                bill,
                words,
                title.length() <= MAX_TITLE_LENGTH ? title : title.substring(0, MAX_TITLE_LENGTH),
                clock.instant(),
                MAX_LABELS_PER_BILL,
                person,
                bill,
                MAX_LABELS_PER_PERSON,
                person);
        return on(person, List.of(bill)).getOrDefault(bill, List.of()).contains(words);
    }

    /** Takes a label off a bill. */
    public void remove(UUID person, UUID bill, String words) throws SQLException {
        rows.change("delete from private_label where person = ? and bill = ? and words = ?", person, bill, words);
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant());
    }
}

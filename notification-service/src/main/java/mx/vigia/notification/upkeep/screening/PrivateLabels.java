package mx.vigia.notification.upkeep.screening;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Private labels of a person on bills: no topics, and never shown to, found by, sent to or transferred to other people.
 */
@ApplicationScoped
public class PrivateLabels {
    /** The maximum number of characters of a label. */
    public static final int MAX_LABEL_LENGTH = 60;

    /** The maximum number of characters stored of a title. */
    public static final int MAX_TITLE_LENGTH = 300;

    /** The maximum number of labels of a person on one bill. */
    public static final int MAX_LABELS_PER_BILL = 20;

    /** The maximum number of labels of a person on all bills. */
    public static final int MAX_LABELS_PER_PERSON = 5_000;

    private static final SqlFunction<Label> LABEL = row -> new Label(
            row.getObject(1, UUID.class),
            row.getString(2),
            row.getString(3),
            row.getTimestamp(4).toInstant());

    private final Jdbc jdbc;
    private final Clock clock;

    PrivateLabels(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A label, and its number of bills. */
    @TemplateData
    public record Counted(String words, int bills) {
        /** Returns the address of the page of its bills. */
        public String address() {
            return "/me/labels?label=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    /** A label on a bill, with the title at the time when it was added. */
    @TemplateData
    public record Label(UUID bill, String words, String title, Instant at) {}

    /** Returns a person's labels, in the order of their words. */
    public List<Counted> of(UUID person) {
        return jdbc.list(
                "select words, count(*) from private_label where person = ? group by words order by words",
                row -> new Counted(row.getString(1), row.getInt(2)),
                person);
    }

    /** Returns all labels of a person, latest first. */
    public List<Label> all(UUID person) {
        return jdbc.list(
                "select bill, words, title, put_at from private_label where person = ? order by put_at desc, bill, words",
                LABEL,
                person);
    }

    /** Returns the bills with this label of a person, latest first. */
    public List<Label> with(UUID person, String words) {
        return jdbc.list(
                "select bill, words, title, put_at from private_label where person = ? and words = ?"
                        + " order by put_at desc, bill",
                LABEL,
                person,
                words);
    }

    /** Returns a person's labels on each of these bills; bills without are left out. */
    public Map<UUID, List<String>> on(UUID person, Collection<UUID> bills) {
        return jdbc
                .list(
                        "select bill, words, title, put_at from private_label where person = ? and bill = any (?) order by words",
                        LABEL,
                        person,
                        bills)
                .stream()
                .collect(Collectors.groupingBy(Label::bill, Collectors.mapping(Label::words, Collectors.toList())));
    }

    /** Adds a label to a bill, which may have it already; returns false where there are too many of them. */
    public boolean put(UUID person, UUID bill, String title, String words) {
        jdbc.update(
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

    /** Removes a label from a bill. */
    public void remove(UUID person, UUID bill, String words) {
        jdbc.update("delete from private_label where person = ? and bill = ? and words = ?", person, bill, words);
    }
}

package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.ReadingProblem;

/** Writes each round from its order to its end, one row each. */
@ApplicationScoped
class RoundWriter {
    private final Jdbc database;
    private final ObjectMapper json;

    RoundWriter(Jdbc database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void open(UUID id, String site, boolean silent, Instant now) {
        database.update(
                "insert into round (id, site, state, silent, asked_at) values (?, ?, 'waiting', ?, ?)",
                id,
                site,
                silent,
                now);
    }

    /** Begins a round; another one marked as running cannot be, since the site's lock is held. */
    void begin(UUID id, String site, boolean silent, Instant now) {
        database.update(
                "update round set state = 'interrupted', ended_at = ? where site = ? and state = 'running'", now, site);
        database.update("update round set state = 'running', silent = ?, started_at = ? where id = ?", silent, now, id);
    }

    /** Writes the progress of a running round. */
    void note(UUID id, RoundCounts soFar) {
        database.update(
                "update round set pages = ?, items = ?, published = ? where id = ? and state = 'running'",
                soFar.pages(),
                soFar.items(),
                soFar.published(),
                id);
    }

    void end(UUID id, RoundReport.State state, FetchEnding ending, RoundCounts roundCounts, Instant now) {
        var problems = toJson(roundCounts.problems());
        var endings = toJson(roundCounts.endings());
        database.update(
                """
                update round set state = ?, ended_at = ?, pages = ?, items = ?, published = ?, problems = ?::jsonb,
                  ending = ?, endings = ?::jsonb where id = ?
                """,
                state.label(),
                now,
                roundCounts.pages(),
                roundCounts.items(),
                roundCounts.published(),
                problems,
                ending.label(),
                endings,
                id);
    }

    /** Ends a round that failed through Vigía; one that has ended keeps its ending. */
    void fail(UUID id, ReadingProblem why, Instant now) {
        var problems = toJson(List.of(why));
        database.update("""
                update round set state = 'failed', started_at = coalesce(started_at, ?), ended_at = ?,
                  problems = ?::jsonb, ending = ? where id = ? and state in ('waiting', 'running')
                """, now, now, problems, FetchEnding.HOUSE_FAILED.label(), id);
    }

    void delete(UUID id) {
        database.update("delete from round where id = ?", id);
    }

    /** Marks rounds that a dead process had left waiting. */
    void failStaleWaiting(String site, Instant before) {
        database.update(
                "update round set state = 'interrupted', ended_at = ? where site = ? and state = 'waiting' and asked_at < ?",
                before,
                site,
                before);
    }

    private String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

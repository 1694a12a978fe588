package mx.vigia.scraper.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Per-host locks in the database, for all replicas and across restarts; each operation is one short statement by the
 * database's clock.
 */
@ApplicationScoped
class HostGateRepository implements HostGateStore {
    private static final String MILLIS_INTERVAL_SQL = "cast(? as bigint) * interval '1 millisecond'";

    /** The polling interval; the end of another replica's request is not signalled. */
    private static final long POLL_INTERVAL_MILLIS = 50;

    private static final SqlFunction<LockResult> SHUT = row -> {
        var others = Math.max(0, Math.max(row.getLong("paused"), Math.min(row.getLong("held"), POLL_INTERVAL_MILLIS)));
        return row.getLong("closed") > others
                ? new LockResult.Closed(
                        Duration.ofMillis(row.getLong("closed")),
                        row.getInt("closed_status"),
                        row.getString("closed_why"))
                : new LockResult.Busy(Duration.ofMillis(others));
    };

    private final Jdbc database;
    private final FetchingConfig config;

    HostGateRepository(Jdbc database, FetchingConfig config) {
        this.database = database;
        this.config = config;
    }

    @Override
    public LockResult tryLock(String host, UUID holder, Duration lease) {
        var take = """
                insert into host_gate as g (host, holder, held_until) values (?, ?, clock_timestamp() + %s)
                on conflict (host) do update set holder = excluded.holder, held_until = excluded.held_until
                  where g.not_before <= clock_timestamp() and g.closed_until <= clock_timestamp()
                    and (g.holder is null or g.held_until <= clock_timestamp())
                returning case when refused_at > clock_timestamp() - %s then refusals else 0 end
                """.formatted(MILLIS_INTERVAL_SQL, MILLIS_INTERVAL_SQL);
        var taken = database.<LockResult>first(
                take,
                row -> new LockResult.Taken(row.getInt(1)),
                host,
                holder,
                lease.toMillis(),
                config.forgiveAfter().toMillis());
        return taken.orElseGet(() -> findClosedState(host));
    }

    private LockResult findClosedState(String host) {
        var look = database.first("""
                select ceil(extract(epoch from closed_until - clock_timestamp()) * 1000) as closed,
                  ceil(extract(epoch from not_before - clock_timestamp()) * 1000) as paused,
                  case when holder is null then 0 else ceil(extract(epoch from held_until - clock_timestamp()) * 1000) end as held,
                  closed_status, closed_why
                from host_gate where host = ?
                """, SHUT, host);
        return look.orElseGet(() -> new LockResult.Busy(Duration.ZERO));
    }

    @Override
    public void renew(Collection<String> hosts, UUID holder, Duration lease) {
        var renew = "update host_gate set held_until = clock_timestamp() + %s where holder = ? and host = any(?)";
        database.update(renew.formatted(MILLIS_INTERVAL_SQL), lease.toMillis(), holder, Jdbc.array("text", hosts));
    }

    /**
     * A holder whose lease has expired and whose lock was taken still records the pause, and leaves the lock to the new
     * holder.
     */
    @Override
    public void release(String host, UUID holder, HostRelease parting) {
        var leave = """
                update host_gate set holder = nullif(holder, ?),
                  not_before = greatest(not_before, clock_timestamp() + %1$s),
                  closed_until = greatest(closed_until, clock_timestamp() + %1$s),
                  closed_status = case when cast(? as text) = '' then closed_status else ? end,
                  closed_why = case when cast(? as text) = '' then closed_why else ? end,
                  refusals = case when ? > 0 then ? else refusals end,
                  refused_at = case when ? > 0 then clock_timestamp() else refused_at end
                where host = ?
                """.formatted(MILLIS_INTERVAL_SQL);
        database.update(
                leave,
                holder,
                parting.pause().toMillis(),
                parting.closed().toMillis(),
                parting.why(),
                parting.status(),
                parting.why(),
                parting.why(),
                parting.refusals(),
                parting.refusals(),
                parting.refusals(),
                host);
    }

    @Override
    public Optional<Duration> rest(String host) {
        var select = """
                select ceil(extract(epoch from closed_until - clock_timestamp()) * 1000) from host_gate
                where host = ? and closed_why <> ''
                """;
        return database.first(select, row -> Duration.ofMillis(row.getLong(1)), host);
    }
}

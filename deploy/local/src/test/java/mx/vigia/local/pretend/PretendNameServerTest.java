package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsClientOptions;
import io.vertx.core.dns.DnsException;
import io.vertx.core.dns.DnsResponseCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import mx.vigia.local.pretend.faults.DnsFailure;
import mx.vigia.local.pretend.faults.DnsFailure.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name server of the pretend sites, and how it goes wrong as their switches say. */
class PretendNameServerTest {
    private static final String DOF = "dof.gob.mx";
    private static final List<String> HERE = List.of("127.0.0.1");

    @TempDir
    Path data;

    private final Vertx vertx = Vertx.vertx();
    private OpenPretendSites opened;

    @BeforeEach
    void open() throws Exception {
        opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data);
    }

    @AfterEach
    void close() {
        opened.close();
        vertx.close();
    }

    @Test
    void onlyPretendSitesResolve() throws Exception {
        for (var host : PretendSites.hosts()) {
            assertThat(resolve(host)).as(host).isEqualTo(HERE);
        }
        assertThat(dnsClient(Duration.ofSeconds(20))
                        .resolveAAAA(DOF)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get())
                .isEmpty();
        assertThat(resolveErrorCode("www.example.mx")).isEqualTo(DnsResponseCode.NXDOMAIN);
    }

    @Test
    void nameFaultAffectsOneHostOnly() throws Exception {
        setFault(How.UNKNOWN);
        assertThat(resolveErrorCode(DOF)).isEqualTo(DnsResponseCode.NXDOMAIN);
        setFault(How.FAILS);
        assertThat(resolveErrorCode(DOF)).isEqualTo(DnsResponseCode.SERVFAIL);

        assertThat(resolve(PretendSites.GAZETTE_HOST)).isEqualTo(HERE);
        opened.sites().faultSwitches().clear(DOF);
        assertThat(resolve(DOF)).isEqualTo(HERE);
    }

    @Test
    void nameIsUnansweredOrAnsweredLate() throws Exception {
        var faults = List.of(new DnsFailure(How.SILENT, null), new DnsFailure(How.LATE, Duration.ofHours(1)));
        for (var fault : faults) {
            opened.sites().faultSwitches().set(DOF, fault);
            assertThatThrownBy(() -> resolve(DOF, Duration.ofMillis(300))).hasMessageContaining("timeout");
        }

        opened.sites().faultSwitches().set(DOF, new DnsFailure(How.LATE, Duration.ofMillis(1)));
        assertThat(resolve(DOF)).isEqualTo(HERE);
    }

    @Test
    void nameCanResolveEveryOtherTime() throws Exception {
        setFault(How.FLAPS);

        for (int turn = 0; turn < 3; turn++) {
            assertThat(resolve(DOF)).isEqualTo(HERE);
            assertThat(resolveErrorCode(DOF)).isEqualTo(DnsResponseCode.NXDOMAIN);
        }
    }

    @Test
    void faultIsSwitchedByApiAndForm() throws Exception {
        opened.send("PUT", "/pretend/api/switchboard/" + DOF, "{\"mode\":\"NAMELESS\",\"how\":\"FAILS\"}");
        assertThat(resolveErrorCode(DOF)).isEqualTo(DnsResponseCode.SERVFAIL);

        opened.form("/pretend/switch", "host=" + DOF + "&fault=NAMELESS.UNKNOWN");
        assertThat(resolveErrorCode(DOF)).isEqualTo(DnsResponseCode.NXDOMAIN);
    }

    private void setFault(How how) {
        opened.sites().faultSwitches().set(DOF, new DnsFailure(how, null));
    }

    private List<String> resolve(String host) throws ExecutionException, InterruptedException {
        return resolve(host, Duration.ofSeconds(20));
    }

    private List<String> resolve(String host, Duration timeout) throws ExecutionException, InterruptedException {
        return dnsClient(timeout)
                .resolveA(host)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    private DnsResponseCode resolveErrorCode(String host) throws InterruptedException {
        try {
            throw new AssertionError("found at " + resolve(host));
        } catch (ExecutionException e) {
            return ((DnsException) e.getCause()).code();
        }
    }

    private DnsClient dnsClient(Duration timeout) {
        return vertx.createDnsClient(new DnsClientOptions()
                .setHost("127.0.0.1")
                .setPort(opened.sites().dnsPort())
                .setQueryTimeout(timeout.toMillis()));
    }
}

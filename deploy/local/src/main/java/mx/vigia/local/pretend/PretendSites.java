package mx.vigia.local.pretend;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import mx.vigia.local.pretend.cdmx.CdmxSite;
import mx.vigia.local.pretend.chamber.Autoplay;
import mx.vigia.local.pretend.chamber.BillPresentation;
import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.chamber.Pace;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.corte.CorteSite;
import mx.vigia.local.pretend.cronica.CronicaSite;
import mx.vigia.local.pretend.dof.DofSite;
import mx.vigia.local.pretend.faults.FaultSwitches;
import mx.vigia.local.pretend.gaceta.GacetaAddresses;
import mx.vigia.local.pretend.gaceta.GacetaSite;
import mx.vigia.local.pretend.herramientas.HerramientasSite;
import mx.vigia.local.pretend.http.AccessLog;
import mx.vigia.local.pretend.http.Server;
import mx.vigia.local.pretend.jalisco.JaliscoSite;
import mx.vigia.local.pretend.leyes.LeyesSite;
import mx.vigia.local.pretend.micrositios.CommitteesSite;
import mx.vigia.local.pretend.names.NameServer;
import mx.vigia.local.pretend.nuevoleon.NuevoLeonSite;
import mx.vigia.local.pretend.queretaro.QueretaroSite;
import mx.vigia.local.pretend.senado.GazetteSite;
import mx.vigia.local.pretend.senado.SenateCommitteesSite;
import mx.vigia.local.pretend.senado.VotesSite;
import mx.vigia.local.pretend.sil.SilSite;
import mx.vigia.local.pretend.sinaloa.SinaloaSite;
import mx.vigia.local.pretend.sipinna.SipinnaSite;
import mx.vigia.local.pretend.site.PretendSiteList;
import mx.vigia.local.pretend.sitl.SignedBillsSite;
import mx.vigia.local.pretend.sitl.SitlSite;
import mx.vigia.local.pretend.sonora.SonoraSite;
import mx.vigia.local.pretend.tls.Certificates;
import mx.vigia.local.pretend.tls.TlsAcceptor;
import mx.vigia.local.pretend.tls.TrustStoreFile;

/**
 * The pretend sites on one server: each answers by its real host name, with or without TLS; the control page at
 * {@code /pretend} by any other. At the same UDP port it is their name server.
 */
public final class PretendSites implements AutoCloseable {
    /** The host name of the pretend gazette. */
    public static final String GAZETTE_HOST = GacetaAddresses.HOST;

    /** Host where the issuer of the sites' certificates publishes its own, without TLS. */
    public static final String ISSUER_HOST = "emisora.vigia.example";

    /**
     * The sites a pretend installation reads by itself; no page leads to the Senate's votes, so a round there would
     * find nothing.
     */
    public static final List<String> VISITED_SITES = List.of(
            "mx.diputados.gaceta",
            "mx.diputados.sitl",
            "mx.diputados.cronica",
            "mx.diputados.leyes",
            "mx.diputados.comisiones",
            "mx.senado.gaceta",
            "mx.senado.comisiones",
            "mx.permanente.gaceta",
            "mx.segob.dof",
            "mx.segob.sil",
            "mx.cdmx.congreso",
            "mx.jal.congreso",
            "mx.nle.congreso",
            "mx.sin.congreso",
            "mx.son.congreso");

    /** The sites that no round visits, and whose pages a person captures. */
    public static final List<String> HAND_CAPTURED_SITES = List.of("mx.atdt.herramientas");

    /** The sites that may be read with consent only; of the pretend ones we are the operators. */
    public static final List<String> CONSENT_ONLY_SITES =
            List.of("mx.senado.gaceta", "mx.senado.comisiones", "mx.senado.votaciones", "mx.permanente.gaceta");

    private final Server server;
    private final NameServer names;
    private final Autoplay autoplay;
    private final FaultSwitches switchboard;
    private final AccessLog log;

    private PretendSites(Server server, NameServer names, Autoplay autoplay, FaultSwitches switchboard, AccessLog log) {
        this.server = server;
        this.names = names;
        this.autoplay = autoplay;
        this.switchboard = switchboard;
        this.log = log;
    }

    /** Starts a lively legislature on a loopback port (0 picks free ones), continuing from what {@code data} holds. */
    public static PretendSites start(int port, Path data, InstantSource clock) throws IOException {
        return start(port, data, clock, Pace.LIVELY, () -> true);
    }

    /**
     * Starts a legislature at another pace.
     *
     * @param pace {@link Pace#STILL} for tests and benchmarks
     * @param mayBegin whether new bills may come: one that comes during the first round of a site causes no alert
     */
    public static PretendSites start(int port, Path data, InstantSource clock, Pace pace, BooleanSupplier mayBegin)
            throws IOException {
        var script = Script.read();
        var legislatureState = LegislatureState.in(data, script, clock);
        var twins = createSites(script, clock);
        var log = new AccessLog();
        var switchboard = new FaultSwitches();
        var stage = new ControlServer(
                script, legislatureState, new ControlApi(script, twins, legislatureState, switchboard, log));
        var certificates = Certificates.of(List.copyOf(twins.hosts()), "http://" + ISSUER_HOST + "/intermedia.crt");
        TrustStoreFile.write(data, certificates.authority());
        var doors = new HostRouter(twins, legislatureState, stage, switchboard, certificates);
        var server = Server.open(port, doors, new TlsAcceptor(certificates, switchboard), log, clock);
        switchboard.onEarlyFault(server::closeConnections);
        var names = NameServer.open(port, hosts(twins), switchboard);
        var autoplay = new Autoplay(legislatureState, new BillPresentation(script), pace, mayBegin);
        return new PretendSites(server, names, autoplay, switchboard, log);
    }

    /** Returns every pretend site. */
    private static PretendSiteList createSites(Script script, InstantSource clock) {
        return new PretendSiteList(List.of(
                GacetaSite.of(script),
                new SitlSite(script),
                new SignedBillsSite(script),
                new CommitteesSite(script),
                new CronicaSite(script),
                LeyesSite.of(script),
                GazetteSite.senate(script, clock),
                GazetteSite.permanentGazette(script, clock),
                VotesSite.of(script),
                new SenateCommitteesSite(script),
                DofSite.of(script, clock),
                new SilSite(),
                new CdmxSite(),
                new JaliscoSite(script),
                new NuevoLeonSite(script),
                new SinaloaSite(script),
                new SonoraSite(),
                new HerramientasSite(),
                new SipinnaSite(),
                new CorteSite(),
                new QueretaroSite()));
    }

    /** Returns the host names the scraper maps to this server, {@link #ISSUER_HOST} among them. */
    public static Set<String> hosts() {
        return hosts(createSites(Script.read(), InstantSource.system()));
    }

    private static Set<String> hosts(PretendSiteList twins) {
        var hosts = new TreeSet<>(twins.hosts());
        hosts.add(ISSUER_HOST);
        return hosts;
    }

    /** Returns the trust store file for readers of the sites that continue from what {@code data} holds. */
    public static Path trustStoreFile(Path data) {
        return TrustStoreFile.in(data);
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.port();
    }

    /** Returns the UDP port of its name server. */
    public int dnsPort() {
        return names.port();
    }

    /** Returns the switches for the faults of the sites. */
    public FaultSwitches faultSwitches() {
        return switchboard;
    }

    /** Returns the log of all requests. */
    public AccessLog log() {
        return log;
    }

    @Override
    public void close() {
        autoplay.close();
        names.close();
        server.close();
    }
}

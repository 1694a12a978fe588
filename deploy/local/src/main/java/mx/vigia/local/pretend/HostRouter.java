package mx.vigia.local.pretend;

import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.faults.FaultSwitches;
import mx.vigia.local.pretend.http.ConditionalRequest;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.http.ReplyTransfer;
import mx.vigia.local.pretend.http.Server;
import mx.vigia.local.pretend.site.PretendSiteList;
import mx.vigia.local.pretend.tls.Certificates;

/**
 * Routes each request to the pretend site of its host, through the fault switches, and any other to the control page.
 */
record HostRouter(
        PretendSiteList twins,
        LegislatureState world,
        ControlServer stage,
        FaultSwitches switchboard,
        Certificates certificates)
        implements Server.Answerer {
    @Override
    public ReplyTransfer answer(HttpRequest request) {
        if (request.host().equals(PretendSites.ISSUER_HOST)) {
            return ReplyTransfer.of(Reply.bytes("application/pkix-cert", certificates.intermediate()));
        }
        if (!twins.hasHost(request.host())) {
            return ReplyTransfer.of(stage.answer(request));
        }
        return switchboard.applyFaults(
                request, twins.answer(request, world.now()), reply -> ConditionalRequest.applyTo(request, reply));
    }
}

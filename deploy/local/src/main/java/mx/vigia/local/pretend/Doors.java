package mx.vigia.local.pretend;

import mx.vigia.local.pretend.chamber.World;
import mx.vigia.local.pretend.faults.Switchboard;
import mx.vigia.local.pretend.http.Asked;
import mx.vigia.local.pretend.http.Known;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.http.Sending;
import mx.vigia.local.pretend.http.Server;
import mx.vigia.local.pretend.site.Twins;
import mx.vigia.local.pretend.tls.Certificates;

/** Sends each request to the twin of the host it asks for, by way of the switchboard, and any other to the stage door. */
record Doors(Twins twins, World world, StageDoor stage, Switchboard switchboard, Certificates certificates)
        implements Server.Answerer {
    @Override
    public Sending answer(Asked asked) {
        if (asked.host().equals(PretendSites.ISSUER)) {
            return Sending.of(Reply.bytes("application/pkix-cert", certificates.intermediate()));
        }
        if (!twins.have(asked.host())) {
            return Sending.of(stage.answer(asked));
        }
        return switchboard.sent(asked, twins.answer(asked, world.now()), reply -> Known.unless(asked, reply));
    }
}

package mx.vigia.local.pretend.http;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;

/** How a server talks encrypted, and as whom. */
public interface TlsEndpoint {
    /** The connection as it goes on once both sides agree; none where they cannot. */
    Optional<Socket> handshake(Socket wire, ClientHello hello) throws IOException;
}

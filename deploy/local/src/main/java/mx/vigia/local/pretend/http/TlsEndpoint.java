package mx.vigia.local.pretend.http;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;

/** The TLS side of a server. */
public interface TlsEndpoint {
    /** Returns the connection after the handshake; empty if it fails. */
    Optional<Socket> handshake(Socket wire, ClientHello hello) throws IOException;
}

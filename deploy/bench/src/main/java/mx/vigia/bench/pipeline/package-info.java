/** What the driver {@code pipeline} needs: one service on real ground, what is put in at one end, and what comes out at the other. */
package mx.vigia.bench.pipeline;

/** Parts of the driver {@code pipeline}: one service on real infrastructure, its input, and its output. */
package mx.vigia.bench.pipeline;

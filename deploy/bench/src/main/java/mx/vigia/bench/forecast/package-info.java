/** Compares forecasts of alerts with what came. */
package mx.vigia.bench.forecast;

/** Forecasts of alerts and what came of them, side by side. */
package mx.vigia.bench.forecast;

/** Forecasts of alerts, and the preview page of an alert. */
package mx.vigia.analysis.search.forecast;

/** What a text says, article by article: where its parts stand, what a newer version changed, and whom it binds by when. */
package mx.vigia.analysis.text;

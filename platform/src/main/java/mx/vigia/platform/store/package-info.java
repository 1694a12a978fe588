/**
 * Access to PostgreSQL: statements, parameters, rows and transactions, with one unchecked exception for failures.
 *
 * <pre>{@code
 * Optional<String> title = jdbc.first("select title from bill where id = ?", row -> row.getString(1), id);
 *
 * jdbc.runInTransaction(transaction -> {
 *     transaction.update("delete from draft where id = ?", id);
 *     transaction.update("insert into bill (id, title) values (?, ?)", id, title);
 * });
 * }</pre>
 */
package mx.vigia.platform.store;

/** The people and committees of the association: who comes, what they may do, where they sit, who leaves, and what was done about it by whom. */
package mx.vigia.notification.member;

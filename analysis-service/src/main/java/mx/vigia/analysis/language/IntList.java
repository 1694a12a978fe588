package mx.vigia.analysis.language;

import java.util.Arrays;

/** Numbers in the order they came. */
final class IntList {
    static final int[] EMPTY = {};

    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    /** The one that came first; there must be one. */
    int first() {
        return numbers[0];
    }

    /** All of them, the smallest first. */
    int[] toSortedArray() {
        int[] all = Arrays.copyOf(numbers, size);
        Arrays.sort(all);
        return all;
    }

    /** Gives back the room that is not needed: to be called once, when all have come. */
    void trimToSize() {
        numbers = Arrays.copyOf(numbers, size);
    }

    /** All of them, once trimmed; it is no copy. */
    int[] toTrimmedArray() {
        return numbers;
    }
}

package mx.vigia.analysis.language;

import java.util.Arrays;

/** A list of ints in insertion order. */
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

    /** Returns the first number added; the list must not be empty. */
    int first() {
        return numbers[0];
    }

    /** Returns all numbers in ascending order. */
    int[] toSortedArray() {
        int[] all = Arrays.copyOf(numbers, size);
        Arrays.sort(all);
        return all;
    }

    /** Releases unused capacity; call once, after the last addition. */
    void trimToSize() {
        numbers = Arrays.copyOf(numbers, size);
    }

    /** Returns the backing array after trimming; it is not a copy. */
    int[] toTrimmedArray() {
        return numbers;
    }
}

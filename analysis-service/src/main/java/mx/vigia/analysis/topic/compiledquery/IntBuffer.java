package mx.vigia.analysis.topic.compiledquery;

import java.util.Arrays;

/** A growable list of ints, without an object for each. */
final class IntBuffer {
    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Adds all of them, each increased by {@code raised}. */
    void addAllRaised(int raised, int[] more) {
        for (int number : more) {
            add(raised + number);
        }
    }

    int get(int at) {
        return numbers[at];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    int[] toSortedArray() {
        int[] sorted = toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}

package org.telemaque.lrs.broken.output;

/** A specimen: it prints. */
public class Prints {
    void print() {
        System.out.println("no");
    }
}

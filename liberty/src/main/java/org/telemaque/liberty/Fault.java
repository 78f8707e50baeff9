package org.telemaque.liberty;

/**
 * One wrong setting.
 *
 * @param variable the environment variable
 * @param sentence what is wrong with its value, to be read after the variable's name; never the value of a secret
 */
record Fault(String variable, String sentence) {

    /** The sentence an operator reads. */
    @Override
    public String toString() {
        return variable + " " + sentence + ".";
    }
}

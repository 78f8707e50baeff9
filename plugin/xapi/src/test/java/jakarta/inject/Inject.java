package jakarta.inject;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the container's annotation, which this module rightly cannot see; a specimen wears it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Inject {}

package org.telemaque.broken.crowd;

/** A specimen: with its sixteen neighbours it is one class too many for a package. */
class Crowd {}

class First {}

class Second {}

class Third {}

class Fourth {}

class Fifth {}

class Sixth {}

class Seventh {}

class Eighth {}

class Ninth {}

class Tenth {}

class Eleventh {}

class Twelfth {}

class Thirteenth {}

class Fourteenth {}

class Fifteenth {}

class Sixteenth {}

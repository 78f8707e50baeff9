// The launch goes on by itself; without scripts the button does the same.
document.getElementById("post").submit();

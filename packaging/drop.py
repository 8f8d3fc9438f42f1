#!/usr/bin/python3
"""Drops files on a window as a file manager does (XDND version 5), for tests.

    drop.py WINDOW X Y FILE...      WINDOW: an X id as xdotool prints it; X, Y: from its top left
"""
import pathlib, sys, time
from Xlib import X, Xatom, display
from Xlib.protocol import event


def main():
    target_id, x, y = (int(a, 0) for a in sys.argv[1:4])
    uris = "".join(pathlib.Path(f).resolve().as_uri() + "\r\n" for f in sys.argv[4:]).encode()
    d = display.Display()
    root, atom = d.screen().root, d.intern_atom
    target = d.create_resource_object("window", target_id)
    source = root.create_window(0, 0, 1, 1, 0, d.screen().root_depth)
    uri_list, selection = atom("text/uri-list"), atom("XdndSelection")
    source.set_selection_owner(selection, X.CurrentTime)

    def send(name, *data):
        data = list(data) + [0] * (5 - len(data))
        message = event.ClientMessage(window=target, client_type=atom(name), data=(32, data))
        target.send_event(message, event_mask=0)
        d.flush()

    def wait(name, seconds=60):
        end = time.time() + seconds
        while time.time() < end:
            while d.pending_events():
                e = d.next_event()
                if e.type == X.SelectionRequest:
                    serve(e)
                if e.type == X.ClientMessage and e.client_type == atom(name):
                    return e
            time.sleep(0.01)
        sys.exit(f"the window did not answer with {name}")

    def serve(e):
        if e.target == uri_list:
            e.requestor.change_property(e.property, uri_list, 8, uris)
        else:
            e.requestor.change_property(e.property, Xatom.ATOM, 32, [uri_list])
        notify = event.SelectionNotify(time=e.time, requestor=e.requestor, selection=e.selection,
                                       target=e.target, property=e.property)
        e.requestor.send_event(notify, event_mask=0)
        d.flush()

    at = target.translate_coords(root, 0, 0)
    sx, sy = x - at.x, y - at.y
    send("XdndEnter", source.id, 5 << 24, uri_list)
    send("XdndPosition", source.id, 0, (sx << 16) | sy, X.CurrentTime, atom("XdndActionCopy"))
    status = wait("XdndStatus")
    if not status.data[1][1] & 1:
        sys.exit("the window does not take the drop")
    send("XdndDrop", source.id, 0, X.CurrentTime)
    wait("XdndFinished")


main()

import { describe, expect, it } from 'vitest';
import { wholeStatements } from '../../src/outline/whole-statements.js';

const endings = (text: string): string[] => wholeStatements(text).map((end) => text.slice(0, end));

describe('a sentence may end early', () => {
  it.each([
    [
      'Nghĩa quân đã nổ súng tấn công đồn địch, thu nhiều súng đạn của quân Pháp.',
      'Nghĩa quân đã nổ súng tấn công đồn địch',
    ],
    ['Chi bộ được thành lập, đồng chí An được bầu làm Bí thư chi bộ đầu tiên.', 'Chi bộ được thành lập'],
    [
      'Đội có 12 đồng chí tại bản Nà Lốc (nay thuộc xã Tân Lập, huyện Bình An).',
      'Đội có 12 đồng chí tại bản Nà Lốc',
    ],
  ])('where what is left says all that it says: %s', (text, ending) => {
    expect(endings(text)[0]).toBe(ending);
  });

  it.each([
    'Công tác kiểm tra đã góp phần vào việc đấu tranh ngăn chặn, đẩy lùi các biểu hiện suy thoái trong Đảng.',
    'Phong trào có hai ưu điểm nổi bật là nắm đúng thời cơ, tập hợp được đông đảo quần chúng tham gia.',
    'Ban Chỉ huy được thành lập gồm các đồng chí Lê Văn An, Trần Văn Bình do đồng chí An đứng đầu.',
    'Xứ ủy đã cử đồng chí Trần Văn An, Ủy viên Thường vụ Xứ ủy, lên trực tiếp chỉ đạo phong trào.',
    'Năng lực sản xuất được nâng lên rõ rệt; nhiều cơ sở, nhà máy sản xuất công nghiệp của tỉnh ra đời.',
    'Cuộc khởi nghĩa đã chứng minh dự đoán của Đảng về bản chất cuộc chiến tranh, về khả năng thắng lợi là đúng đắn.',
    'Quân dân trong huyện đã giành được những chiến công gắn liền với tên đất, tên làng: Ba Sơn, Chi Lăng.',
    'Song song với đoàn quân Nam tiến, Bắc tiến, phong trào Đông tiến (từ Cao Bằng phát triển xuống), Tây tiến (đánh thông qua vùng cao) được đẩy mạnh.',
    'Khi được quân Nhật trở lại đóng ở Lạng Sơn, Đồng Đăng là những điểm gần đó.',
    'Tỉnh đã kết nạp được một số đảng viên, tuy nhiên chỉ có một huyện thành lập được chi bộ.',
    'Nhân dân vừa sản xuất, vừa chiến đấu bảo vệ quê hương, bảo vệ hậu phương.',
  ])('but not inside an enumeration, before an object, an office or a limit: %s', (text) => {
    expect(endings(text)).toEqual([]);
  });
});
